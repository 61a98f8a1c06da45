package dev.mfasync.runtime.com;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The vtable of an interface. It is never freed, because native code may call late. */
final class Vtable {
  /** The vtables of this package: what tells an object of ours from a foreign one. */
  private static final Set<Long> ALL = ConcurrentHashMap.newKeySet();

  private final long address;
  private final long[] functions;

  private Vtable(long address, long[] functions) {
    this.address = address;
    this.functions = functions;
  }

  static Vtable of(long[] inherited, List<Long> own) {
    long[] functions = new long[inherited.length + own.size()];
    System.arraycopy(inherited, 0, functions, 0, inherited.length);
    for (int i = 0; i < own.size(); i++) {
      functions[inherited.length + i] = own.get(i);
    }
    long address = NativeMemory.allocate((long) functions.length * Abi.POINTER_SIZE);
    for (int slot = 0; slot < functions.length; slot++) {
      NativeMemory.putLong(address + (long) slot * Abi.POINTER_SIZE, functions[slot]);
    }
    ALL.add(address);
    return new Vtable(address, functions);
  }

  long address() {
    return address;
  }

  long[] functions() {
    return functions;
  }

  static boolean isOurs(long address) {
    return ALL.contains(address);
  }
}
