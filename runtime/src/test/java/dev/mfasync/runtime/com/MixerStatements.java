package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.specimen.Area;
import dev.mfasync.runtime.com.specimen.Device;
import dev.mfasync.runtime.com.specimen.DeviceCom;
import dev.mfasync.runtime.com.specimen.JavaDevice;
import dev.mfasync.runtime.com.specimen.Levels;
import dev.mfasync.runtime.com.specimen.MixerCom;
import dev.mfasync.runtime.com.specimen.Mode;
import dev.mfasync.runtime.com.specimen.Option;
import dev.mfasync.runtime.com.specimen.Point;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Statements about a mixer called through its vtable, for any implementation. */
abstract class MixerStatements {
  static final Guid KEY = Guid.of("11111111-2222-3333-4444-555555555555");

  @RegisterExtension final Reports reports = new Reports();

  @SuppressWarnings("NullAway") // set before each test
  MixerCom mixer;

  @Test
  void numbersArriveWhereverTheyAre() {
    mixer.setRate(3L << 33, 0.5f);
    assertThat(mixer.getLevels(6)).isEqualTo(new Levels(1.5f * (1L << 33), 0.375 * (1L << 33), 7));
    assertThat(mixer.mix(1, 2, 3, 4, 5, 6, (byte) -7, true)).isEqualTo(654_314);
    assertThat(mixer.mix(1, 2, 3, 4, 5, -6, (byte) -7, false)).isEqualTo(-545_672);
    mixer.reset();
    assertThat(mixer.getLevels(0).left()).isZero();
  }

  @Test
  void answersThatAreNotChecked() {
    assertThat(mixer.tryLock(0)).isEqualTo(1);
    assertThat(mixer.tryLock(-1)).isEqualTo(HResult.E_INVALIDARG);
    assertThat(mixer.volume(2.5f)).isEqualTo(3.75f);
  }

  @Test
  void structuresGoByPointer() {
    Area area = new Area((byte) 3, new Point(1, 0.5), new Point(-2, 8), KEY, "sevench");
    assertThat(mixer.move(area, new Point(10, 0.25)))
        .isEqualTo(new Area((byte) -3, new Point(11, 0.75), new Point(8, 8.25), KEY, "moved"));
    assertThat(mixer.move(area, null).from()).isEqualTo(area.from());
  }

  @Test
  void enumsAndFlagsHaveTheirNumbers() {
    assertThat(mixer.setMode(Mode.EXACT, EnumSet.allOf(Option.class))).isEqualTo(Mode.OFF);
    assertThat(mixer.setMode(Mode.FAST, EnumSet.of(Option.MUTE))).isEqualTo(Mode.EXACT);
  }

  @Test
  void aJavaObjectComesBackAsItself() {
    Device source = new JavaDevice("source");
    mixer.setSource(source);
    assertThat(mixer.getSource()).isSameAs(source);
    mixer.setSource(null);
    assertThat(mixer.getSource()).isNull();
    Object state = new Object();
    assertThat(mixer.tag(KEY, state)).isNull();
    assertThat(mixer.tag(KEY, source)).isSameAs(state);
    assertThat(mixer.tag(KEY, null)).isSameAs(source);
  }

  @Test
  void theInterfaceThatItIsDerivedFromIsTheSamePointer() {
    try (DeviceCom device = DeviceCom.queryInterface(mixer)) {
      assertThat(device.pointer().address()).isEqualTo(mixer.pointer().address());
      assertThat(device.getName()).isEqualTo("mixer");
    }
  }

  @Test
  void aBufferMovesByWhatWasRead() throws Exception {
    ByteBuffer heap = ByteBuffer.allocate(40);
    ByteBuffer direct = ByteBuffer.allocateDirect(50);
    direct.position(5);
    assertThat(mixer.read(heap)).isEqualTo(40);
    assertThat(heap.flip().get(39)).isEqualTo((byte) 39);
    assertThat(mixer.readAsync(direct).get(20, TimeUnit.SECONDS)).isEqualTo(45);
    assertThat(direct.position()).isEqualTo(50);
    assertThat(direct.get(5)).isEqualTo((byte) 40);
    assertThat(mixer.readAsync(heap.clear()).get(20, TimeUnit.SECONDS)).isEqualTo(15);
    assertThat(heap.position()).isEqualTo(15);
    assertThat(heap.get(14)).isEqualTo((byte) 99);
    assertThat(mixer.read(heap)).isZero();
  }

  @Test
  void aPairHasStateStatusAndOneEnd() throws Exception {
    CompletableFuture<Object> seen = new CompletableFuture<>();
    MixerCom.MeasureResult begun =
        mixer.beginMeasure(
            "four",
            1.25,
            new JavaDevice("sixsix"),
            result -> seen.complete(List.of(mixer.endMeasure(result), result.getState())),
            "state");
    assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo(List.of(new Levels(4, 2.5, 6), "state"));
    assertThat(begun.getStatus()).isEqualTo(HResult.S_OK);
    assertThatThrownBy(() -> mixer.endMeasure(begun)).hasMessageStartingWith("MF_E_INVALIDREQUEST");
  }

  @Test
  void aPairThatFailsSaysSoAtEnd() {
    assertThatThrownBy(() -> mixer.measure("", 0, null))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessageStartingWith("E_NOTIMPL");
  }
}
