package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.Unknown;
import dev.mfasync.runtime.windows.CppLayout;
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
  void haveTheMethodsOfTheHeaders() {
    assertThat(CppLayout.check(Attributes.class)).isEqualTo(18);
    assertThat(CppLayout.check(ByteStream.class)).isEqualTo(15);
    assertThat(CppLayout.check(MediaBuffer.class)).isEqualTo(5);
    assertThat(CppLayout.check(MediaEvent.class)).isEqualTo(4);
    assertThat(CppLayout.check(MediaEventQueue.class)).isEqualTo(5);
    assertThat(CppLayout.check(MediaType.class)).isEqualTo(2);
    assertThat(CppLayout.check(Sample.class)).isEqualTo(10);
    assertThat(CppLayout.fact("size PROPVARIANT")).isEqualTo(String.valueOf(PropVariant.SIZE));
  }

  @Test
  void attributesKeepValues() {
    try (Attributes store = Attributes.create();
        Attributes copy = Attributes.create()) {
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
      assertThat(store.size()).isEqualTo(2);
      store.copyTo(copy);
      store.delete(KEY);
      assertThat(store.contains(KEY)).isFalse();
      assertThat(store.contains(OTHER)).isTrue();
      store.clear();
      assertThat(store.size()).isZero();
      assertThat(copy.getGuid(KEY)).isEqualTo(OTHER);
    }
  }

  /** B.1: the store has one reference on a COM object. */
  @Test
  void attributesKeepComObjects() {
    try (ComObject object = ComObject.of(ComType.UNKNOWN, "an object")) {
      try (Attributes store = Attributes.create()) {
        store.setUnknown(KEY, object.address(ComType.UNKNOWN));
        assertThat(object.referenceCount()).isEqualTo(2);
        try (ComPointer found = store.getUnknown(KEY, Unknown.IID, "IUnknown")) {
          assertThat(found.address()).isEqualTo(object.address(ComType.UNKNOWN));
        }
        assertThatThrownBy(() -> store.getUnknown(KEY, OTHER, "nothing"))
            .hasMessageStartingWith("E_NOINTERFACE");
      }
      assertThat(object.referenceCount()).isEqualTo(1);
    }
  }

  @Test
  void mediaTypesDescribeAudio() {
    try (MediaType pcm = MediaType.pcmAudio(2, 44100, 16);
        MediaType aac = MediaType.aacAudio(2, 44100, 16000)) {
      assertThat(pcm.majorType()).isEqualTo(MediaType.AUDIO);
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
    try (Sample sample = Sample.copyOf(ByteBuffer.wrap(new byte[] {1, 2, 3}), 70, 30)) {
      assertThat(sample.time()).isEqualTo(70);
      assertThat(sample.duration()).isEqualTo(30);
      try (MediaBuffer more = MediaBuffer.allocate(8)) {
        assertThat(more.length()).isZero();
        assertThat(more.maxLength()).isEqualTo(8);
        more.write(ByteBuffer.wrap(new byte[] {4, 5}));
        assertThatThrownBy(() -> more.write(ByteBuffer.allocate(9)))
            .hasMessage("9 bytes do not fit into a buffer of 8");
        sample.addBuffer(more);
      }
      assertThat(sample.bufferCount()).isEqualTo(2);
      assertThat(sample.totalLength()).isEqualTo(5);
      try (MediaBuffer second = sample.buffer(1)) {
        assertThat(second.toByteArray()).containsExactly(4, 5);
      }
      assertThat(sample.toByteArray()).containsExactly(1, 2, 3, 4, 5);
      sample.removeAllBuffers();
      assertThat(sample.toByteArray()).isEmpty();
      assertThatThrownBy(() -> sample.buffer(0))
          .hasMessageStartingWith(HResult.describe(HResult.E_INVALIDARG));
    }
  }
}
