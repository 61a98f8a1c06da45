package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.com.ComLayout;
import dev.mfasync.runtime.com.NativeMemory;

/** {@link Point} in native memory. */
public final class PointCom {
  /** 16 bytes, as the C compiler lays them out. */
  public static final ComLayout<Point> LAYOUT =
      ComLayout.of("Point", 16, PointCom::write, PointCom::read);

  private PointCom() {}

  private static void write(Point value, long address) {
    NativeMemory.putInt(address, value.x());
    NativeMemory.putDouble(address + 8, value.y());
  }

  private static Point read(long address) {
    return new Point(NativeMemory.getInt(address), NativeMemory.getDouble(address + 8));
  }
}
