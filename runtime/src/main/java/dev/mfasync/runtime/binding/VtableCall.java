package dev.mfasync.runtime.binding;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Calls methods of native interfaces with exact signatures. On x64 Windows, machine code that is a
 * native method of this class passes arguments in both kinds of registers and allocates nothing;
 * elsewhere JNA passes them, one object for each.
 */
public final class VtableCall {
  /** The minimum number of words that machine code reads. */
  private static final int FEWEST = 4;

  private static final boolean BY_MACHINE_CODE = bind();

  /** Function objects of JNA: one for each method of a class. */
  private static final ConcurrentMap<Long, Function> FUNCTIONS = new ConcurrentHashMap<>();

  private VtableCall() {}

  /**
   * Returns the number of words that a call needs.
   *
   * @param arguments the number of arguments, without the interface pointer
   * @return the number of words of eight bytes
   */
  public static int words(int arguments) {
    return Math.max(FEWEST, 1 + arguments) | 1;
  }

  /**
   * Calls a method.
   *
   * @param words the address of a block of at least {@link #words}, with the interface pointer and
   *     the arguments, eight bytes each; the first one receives the bits of a floating-point return
   *     value
   * @param slot the index of the method in the vtable
   * @param signature the signature of the method
   * @return the return value, unless it is floating point; if it is shorter than 64 bits, its upper
   *     bits are undefined
   */
  public static long call(long words, int slot, NativeSignature signature) {
    return BY_MACHINE_CODE
        ? call(words, slot, Math.max(FEWEST, 1 + signature.count()))
        : callByJna(words, slot, signature);
  }

  private static boolean bind() {
    Apartment.enter();
    EntryCode code = EntryCode.instance();
    if (code != null) {
      code.bindCall(VtableCall.class, "call", "(JII)J");
    }
    return code != null;
  }

  /** The machine code at {@code call} in entry-x64.txt. */
  private static native long call(long words, int slot, int count);

  private static long callByJna(long words, int slot, NativeSignature signature) {
    long self = RawMemory.getLong(words);
    Object[] arguments = new Object[1 + signature.count()];
    arguments[0] = self;
    for (int i = 1; i < arguments.length; i++) {
      long bits = RawMemory.getLong(words + (long) i * Long.BYTES);
      arguments[i] = NativeSignature.box(signature.kind(i - 1), bits);
    }
    long vtable = RawMemory.getLong(self);
    Function function =
        FUNCTIONS.computeIfAbsent(
            RawMemory.getLong(vtable + (long) slot * Long.BYTES),
            address -> Function.getFunction(new Pointer(address)));
    Class<?> type = NativeSignature.type(signature.answer());
    if (type == void.class) {
      function.invokeVoid(arguments);
      return 0;
    }
    long answer = NativeSignature.bits(function.invoke(type, arguments));
    RawMemory.putLong(words, answer);
    return answer;
  }
}
