package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.com.ComLayout;
import dev.mfasync.runtime.com.NativeMemory;
import javax.annotation.processing.Generated;

/** {@link Case.Point} in native memory. */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Case_PointCom {
  /** The layout of {@code Point}, which takes 8 bytes, as the C compiler arranges them. */
  static final ComLayout<Case.Point> LAYOUT =
      ComLayout.of("Point", 8, Case_PointCom::write, Case_PointCom::read);

  private Case_PointCom() {}

  private static void write(Case.Point value, long address) {
    NativeMemory.putFloat(address, value.x());
    NativeMemory.putFloat(address + 4, value.y());
  }

  private static Case.Point read(long address) {
    return new Case.Point(NativeMemory.getFloat(address), NativeMemory.getFloat(address + 4));
  }
}
