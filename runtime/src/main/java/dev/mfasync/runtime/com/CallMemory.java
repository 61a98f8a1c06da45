package dev.mfasync.runtime.com;

import dev.mfasync.runtime.binding.RawMemory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The native memory of one call: what its arguments point to. A block is reused for other calls;
 * values that do not fit are allocated, and freed at the end.
 */
// Longer than other files: one reader and one writer per native type, each documented.
abstract class CallMemory {
  private static final int SIZE = 1024;

  /** The start of the block is reserved for the arguments themselves. */
  static final int WORDS = 17;

  private static final int FIRST = WORDS * Long.BYTES;

  final long base = RawMemory.allocate(SIZE);
  final ByteBuffer memory = RawMemory.view(base, SIZE);
  private final List<Runnable> copies = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private int used = FIRST;

  /**
   * Allocates memory for an out parameter.
   *
   * @param bytes the number of bytes
   * @return the address of zero bytes
   */
  public final long out(int bytes) {
    return room(bytes);
  }

  /**
   * Allocates memory for an out parameter that is a structure.
   *
   * @param layout the structure
   * @return the address of zero bytes
   */
  public final long out(ComLayout<?> layout) {
    return room(layout.size());
  }

  /**
   * Reads 8 bits from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final byte getByte(long address) {
    return isHere(address, Byte.BYTES) ? memory.get(place(address)) : NativeMemory.getByte(address);
  }

  /**
   * Writes 8 bits, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setByte(long address, byte value) {
    if (isHere(address, Byte.BYTES)) {
      memory.put(place(address), value);
    } else {
      NativeMemory.putByte(address, value);
    }
  }

  /**
   * Reads 16 bits from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final short getShort(long address) {
    return isHere(address, Short.BYTES)
        ? memory.getShort(place(address))
        : NativeMemory.getShort(address);
  }

  /**
   * Writes 16 bits, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setShort(long address, short value) {
    if (isHere(address, Short.BYTES)) {
      memory.putShort(place(address), value);
    } else {
      NativeMemory.putShort(address, value);
    }
  }

  /**
   * Reads a {@code WCHAR} from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final char getChar(long address) {
    return isHere(address, Character.BYTES)
        ? memory.getChar(place(address))
        : NativeMemory.getChar(address);
  }

  /**
   * Writes a {@code WCHAR}, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setChar(long address, char value) {
    if (isHere(address, Character.BYTES)) {
      memory.putChar(place(address), value);
    } else {
      NativeMemory.putChar(address, value);
    }
  }

  /**
   * Reads 32 bits from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final int getInt(long address) {
    return isHere(address, Integer.BYTES)
        ? memory.getInt(place(address))
        : NativeMemory.getInt(address);
  }

  /**
   * Writes 32 bits, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setInt(long address, int value) {
    if (isHere(address, Integer.BYTES)) {
      memory.putInt(place(address), value);
    } else {
      NativeMemory.putInt(address, value);
    }
  }

  /**
   * Reads 64 bits from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final long getLong(long address) {
    return isHere(address, Long.BYTES)
        ? memory.getLong(place(address))
        : NativeMemory.getLong(address);
  }

  /**
   * Writes 64 bits, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setLong(long address, long value) {
    if (isHere(address, Long.BYTES)) {
      memory.putLong(place(address), value);
    } else {
      NativeMemory.putLong(address, value);
    }
  }

  /**
   * Reads a {@code float} from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final float getFloat(long address) {
    return isHere(address, Float.BYTES)
        ? memory.getFloat(place(address))
        : NativeMemory.getFloat(address);
  }

  /**
   * Writes a {@code float}, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setFloat(long address, float value) {
    if (isHere(address, Float.BYTES)) {
      memory.putFloat(place(address), value);
    } else {
      NativeMemory.putFloat(address, value);
    }
  }

  /**
   * Reads a {@code double} from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final double getDouble(long address) {
    return isHere(address, Double.BYTES)
        ? memory.getDouble(place(address))
        : NativeMemory.getDouble(address);
  }

  /**
   * Writes a {@code double}, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setDouble(long address, double value) {
    if (isHere(address, Double.BYTES)) {
      memory.putDouble(place(address), value);
    } else {
      NativeMemory.putDouble(address, value);
    }
  }

  /**
   * Reads a {@code BOOL} from an out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final boolean getBoolean(long address) {
    return getInt(address) != 0;
  }

  /**
   * Writes a {@code BOOL}, for an in/out parameter.
   *
   * @param address the address from {@link #out(int)}
   * @param value the value
   */
  public final void setBoolean(long address, boolean value) {
    setInt(address, value ? 1 : 0);
  }

  /** Zero bytes until the end of the call. */
  final long room(long bytes) {
    long rounded = (bytes + Long.BYTES - 1) & -Long.BYTES;
    if (rounded > SIZE - used) {
      long address = RawMemory.allocate(Math.max(rounded, Long.BYTES));
      later(() -> RawMemory.free(address));
      return address;
    }
    int place = used;
    used += (int) rounded;
    for (int i = place; i < used; i += Long.BYTES) {
      memory.putLong(i, 0);
    }
    return base + place;
  }

  /** The steps at the end of the call, in reverse order. */
  final void later(Runnable action) {
    later.add(action);
  }

  /** The steps that copy what native code has written to Java. */
  final void copyLater(Runnable copy) {
    copies.add(copy);
  }

  /** Copies what native code has written to Java, once. */
  final void copyBack() {
    runAll(copies);
  }

  /** Runs all steps for the end of the call, even if one of them throws. */
  final void finish() {
    used = FIRST;
    try {
      copyBack();
    } finally {
      runAll(later);
    }
  }

  private static void runAll(List<Runnable> steps) {
    if (steps.isEmpty()) {
      return;
    }
    try {
      while (!steps.isEmpty()) {
        steps.remove(steps.size() - 1).run();
      }
    } finally {
      if (!steps.isEmpty()) {
        runAll(steps);
      }
    }
  }

  private boolean isHere(long address, int bytes) {
    return address >= base && address <= base + SIZE - bytes;
  }

  private int place(long address) {
    return (int) (address - base);
  }
}
