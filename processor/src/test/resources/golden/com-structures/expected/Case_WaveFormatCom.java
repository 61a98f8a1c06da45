package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.com.ComLayout;
import dev.mfasync.runtime.com.NativeMemory;
import javax.annotation.processing.Generated;

/** {@link Case.WaveFormat} in native memory. */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Case_WaveFormatCom {
  /** The layout of {@code WAVEFORMATEX}, which takes 18 bytes, as the C compiler arranges them. */
  static final ComLayout<Case.WaveFormat> LAYOUT =
      ComLayout.of("WAVEFORMATEX", 18, Case_WaveFormatCom::write, Case_WaveFormatCom::read);

  private Case_WaveFormatCom() {}

  private static void write(Case.WaveFormat value, long address) {
    NativeMemory.putShort(address, value.tag());
    NativeMemory.putShort(address + 2, value.channels());
    NativeMemory.putInt(address + 4, value.rate());
    NativeMemory.putInt(address + 8, value.bytes());
    NativeMemory.putShort(address + 12, value.block());
    NativeMemory.putShort(address + 14, value.bits());
    NativeMemory.putShort(address + 16, value.size());
  }

  private static Case.WaveFormat read(long address) {
    return new Case.WaveFormat(
        NativeMemory.getShort(address),
        NativeMemory.getShort(address + 2),
        NativeMemory.getInt(address + 4),
        NativeMemory.getInt(address + 8),
        NativeMemory.getShort(address + 12),
        NativeMemory.getShort(address + 14),
        NativeMemory.getShort(address + 16));
  }
}
