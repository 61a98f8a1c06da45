package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.Unknown;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attributes, media types, samples and buffers. */
@NativeTest
class ObjectsNativeTest {
  private static final Guid KEY = Guid.of("11111111-2222-3333-4444-555555555511");
  private static final Guid OTHER = Guid.of("11111111-2222-3333-4444-555555555512");

  @RegisterExtension final NativeRun run = new NativeRun();

  @Test
  void attributesKeepValues() {
    try (AttributesCom store = Attributes.create();
        AttributesCom copy = Attributes.create()) {
      assertThat(store.contains(KEY)).isFalse();
      assertThatThrownBy(() -> store.getInt(KEY)).hasMessageStartingWith("MF_E_ATTRIBUTENOTFOUND");
      store.setInt(KEY, -7);
      assertThat(store.getInt(KEY)).isEqualTo(-7);
      assertThatThrownBy(() -> store.getString(KEY)).hasMessageStartingWith("MF_E_INVALIDTYPE");
      store.setLong(KEY, 1L << 40);
      assertThat(store.getLong(KEY)).isEqualTo(1L << 40);
      store.setDouble(KEY, 0.5);
      assertThat(store.getDouble(KEY)).isEqualTo(0.5);
      store.setGuid(KEY, OTHER);
      assertThat(store.getGuid(KEY)).isEqualTo(OTHER);
      store.setString(OTHER, "text");
      assertThat(store.getString(OTHER)).isEqualTo("text");
      assertThat(store.getCount()).isEqualTo(2);
      store.copyAllItems(copy);
      store.deleteItem(KEY);
      assertThat(store.contains(KEY)).isFalse();
      assertThat(store.contains(OTHER)).isTrue();
      store.deleteAllItems();
      assertThat(store.getCount()).isZero();
      assertThat(copy.getGuid(KEY)).isEqualTo(OTHER);
    }
  }

  /** B.1: the store has one reference on a COM object. */
  @Test
  void attributesKeepComObjects() {
    try (ComObject object = ComObject.of(ComType.UNKNOWN, "an object")) {
      try (AttributesCom store = Attributes.create()) {
        try (ComPointer value = ComPointer.of(object, ComType.UNKNOWN)) {
          store.setUnknown(KEY, value);
        }
        assertThat(object.referenceCount()).isEqualTo(2);
        try (ComPointer found =
            ComPointer.attach(store.getUnknown(KEY, Unknown.IID), ComType.UNKNOWN)) {
          assertThat(found.address()).isEqualTo(object.address(ComType.UNKNOWN));
        }
        assertThat(store.getUnknown(KEY, ComType.UNKNOWN)).isEqualTo("an object");
        assertThatThrownBy(() -> store.getUnknown(KEY, OTHER))
            .hasMessageStartingWith("E_NOINTERFACE");
      }
      assertThat(object.referenceCount()).isEqualTo(1);
    }
  }

  @Test
  void mediaTypesDescribeAudio() {
    try (MediaTypeCom pcm = MediaType.pcmAudio(2, 44100, 16);
        MediaTypeCom aac = MediaType.aacAudio(2, 44100, 16000)) {
      assertThat(pcm.getMajorType()).isEqualTo(MediaType.AUDIO);
      assertThat(pcm.subtype()).isEqualTo(MediaType.PCM);
      assertThat(pcm.isCompressed()).isFalse();
      assertThat(pcm.getInt(MediaType.AUDIO_BLOCK_ALIGNMENT)).isEqualTo(4);
      assertThat(pcm.getInt(MediaType.AUDIO_AVG_BYTES_PER_SECOND)).isEqualTo(176400);
      assertThat(aac.subtype()).isEqualTo(MediaType.AAC);
      assertThat(aac.isCompressed()).isTrue();
    }
  }

  @Test
  void samplesHoldCopiesOfData() {
    try (SampleCom sample = Sample.copyOf(ByteBuffer.wrap(new byte[] {1, 2, 3}), 70, 30)) {
      assertThat(sample.getSampleTime()).isEqualTo(70);
      assertThat(sample.getSampleDuration()).isEqualTo(30);
      try (MediaBufferCom more = MediaBuffer.create(8)) {
        assertThat(more.getCurrentLength()).isZero();
        assertThat(more.getMaxLength()).isEqualTo(8);
        more.write(ByteBuffer.wrap(new byte[] {4, 5}));
        assertThatThrownBy(() -> more.write(ByteBuffer.allocate(9)))
            .hasMessage("9 bytes do not fit into a buffer of 8");
        sample.addBuffer(more);
      }
      assertThat(sample.getBufferCount()).isEqualTo(2);
      assertThat(sample.getTotalLength()).isEqualTo(5);
      try (MediaBufferCom second = (MediaBufferCom) sample.getBufferByIndex(1)) {
        assertThat(second.toByteArray()).containsExactly(4, 5);
      }
      assertThat(sample.toByteArray()).containsExactly(1, 2, 3, 4, 5);
      sample.removeAllBuffers();
      assertThat(sample.toByteArray()).isEmpty();
      assertThatThrownBy(() -> sample.getBufferByIndex(0))
          .hasMessageStartingWith(HResult.describe(HResult.E_INVALIDARG));
    }
  }
}
