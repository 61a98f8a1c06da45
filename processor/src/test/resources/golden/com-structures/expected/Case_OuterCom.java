package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.com.ComEnum;
import dev.mfasync.runtime.com.ComLayout;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeArrays;
import dev.mfasync.runtime.com.NativeMemory;
import javax.annotation.processing.Generated;

/** {@link Case.Outer} in native memory. */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Case_OuterCom {
  private static final ComEnum<Case.Mode> MODE_VALUES = ComEnum.of(Case.Mode.values(), 0, 1);
  private static final ComEnum<Case.Option> OPTION_VALUES = ComEnum.of(Case.Option.values(), 4);

  /** The layout of {@code Outer}, which takes 112 bytes, as the C compiler arranges them. */
  static final ComLayout<Case.Outer> LAYOUT =
      ComLayout.of("Outer", 112, Case_OuterCom::write, Case_OuterCom::read);

  private Case_OuterCom() {}

  private static void write(Case.Outer value, long address) {
    NativeMemory.putBoolean(address, value.flag());
    NativeMemory.putChar(address + 4, value.letter());
    Case_InnerCom.LAYOUT.write(value.inner(), address + 8);
    value.id().write(address + 24);
    Case_WaveFormatCom.LAYOUT.write(value.format(), address + 40);
    NativeMemory.putInt(address + 60, MODE_VALUES.toNative(value.mode()));
    NativeMemory.putInt(address + 64, OPTION_VALUES.toFlags(value.options()));
    NativeArrays.putString(address + 68, 5, value.name());
    NativeArrays.putBytes(address + 78, 3, value.bytes());
    NativeArrays.putDoubles(address + 88, 2, value.doubles());
    NativeMemory.putFloat(address + 104, value.last());
  }

  private static Case.Outer read(long address) {
    return new Case.Outer(
        NativeMemory.getBoolean(address),
        NativeMemory.getChar(address + 4),
        Case_InnerCom.LAYOUT.read(address + 8),
        Guid.read(address + 24),
        Case_WaveFormatCom.LAYOUT.read(address + 40),
        MODE_VALUES.fromNative(NativeMemory.getInt(address + 60)),
        OPTION_VALUES.fromFlags(NativeMemory.getInt(address + 64)),
        NativeArrays.getString(address + 68, 5),
        NativeArrays.getBytes(address + 78, 3),
        NativeArrays.getDoubles(address + 88, 2),
        NativeMemory.getFloat(address + 104));
  }
}
