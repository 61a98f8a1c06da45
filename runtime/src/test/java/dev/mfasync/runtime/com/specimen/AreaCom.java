package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.com.ComLayout;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeArrays;
import dev.mfasync.runtime.com.NativeMemory;

/** {@link Area} in native memory. */
public final class AreaCom {
  /** 72 bytes, as the C compiler lays them out. */
  public static final ComLayout<Area> LAYOUT =
      ComLayout.of("Area", 72, AreaCom::write, AreaCom::read);

  private AreaCom() {}

  private static void write(Area value, long address) {
    NativeMemory.putByte(address, value.kind());
    PointCom.LAYOUT.write(value.from(), address + 8);
    PointCom.LAYOUT.write(value.to(), address + 24);
    value.id().write(address + 40);
    NativeArrays.putString(address + 56, 8, value.label());
  }

  private static Area read(long address) {
    return new Area(
        NativeMemory.getByte(address),
        PointCom.LAYOUT.read(address + 8),
        PointCom.LAYOUT.read(address + 24),
        Guid.read(address + 40),
        NativeArrays.getString(address + 56, 8));
  }
}
