package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.com.ComLayout;
import dev.mfasync.runtime.com.NativeMemory;
import javax.annotation.processing.Generated;

/** {@link Case.Inner} in native memory. */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Case_InnerCom {
  /** The layout of {@code Inner}, which takes 16 bytes, as the C compiler arranges them. */
  static final ComLayout<Case.Inner> LAYOUT =
      ComLayout.of("Inner", 16, Case_InnerCom::write, Case_InnerCom::read);

  private Case_InnerCom() {}

  private static void write(Case.Inner value, long address) {
    NativeMemory.putByte(address, value.first());
    NativeMemory.putLong(address + 8, value.second());
  }

  private static Case.Inner read(long address) {
    return new Case.Inner(NativeMemory.getByte(address), NativeMemory.getLong(address + 8));
  }
}
