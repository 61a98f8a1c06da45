package dev.mfasync.runtime.binding;

import com.sun.jna.CallbackProxy;
import java.util.Arrays;

/**
 * Creates native functions from {@link NativeSlot}s. They are never freed, because native code may
 * call late. On x64 Windows, machine code passes the arguments unchanged; elsewhere JNA passes
 * them, which needs to know their kinds.
 */
public final class VtableSlots {
  private static final int WITHOUT_MEMORY = 6;

  /** The slots by number, as the machine code identifies them. */
  private static volatile NativeSlot[] slots = new NativeSlot[64];

  private static int used;

  private VtableSlots() {}

  /**
   * Creates a native function.
   *
   * @param slot what it does, on any thread
   * @param signature its parameters and its return value
   * @param onFailure the return value if Java cannot be entered
   * @return its address
   */
  public static long function(NativeSlot slot, NativeSignature signature, long onFailure) {
    Apartment.enter();
    EntryCode code = EntryCode.instance();
    return code == null
        ? FunctionPointers.of(new Proxy(slot, signature, onFailure))
        : code.slot(VtableSlots.class, "enter", add(slot), onFailure);
  }

  private static synchronized long add(NativeSlot slot) {
    int number = used++;
    NativeSlot[] all = slots;
    if (number == all.length) {
      all = Arrays.copyOf(all, 2 * number);
    }
    all[number] = slot;
    slots = all;
    return number;
  }

  /** Called by machine code. */
  @SuppressWarnings("unused")
  private static long enter(
      long number,
      long key,
      long a,
      long b,
      long c,
      long x,
      long y,
      long z,
      long d,
      long e,
      long f,
      long more) {
    return slots[(int) number].call(key, a, b, c, x, y, z, d, e, f, more);
  }

  /** The callback that JNA calls. */
  private static final class Proxy implements CallbackProxy {
    private final NativeSlot slot;
    private final NativeSignature signature;
    private final Object onFailure;

    Proxy(NativeSlot slot, NativeSignature signature, long onFailure) {
      this.slot = slot;
      this.signature = signature;
      this.onFailure = NativeSignature.box(signature.answer(), onFailure);
    }

    @Override
    public Class<?>[] getParameterTypes() {
      Class<?>[] types = new Class<?>[1 + signature.count()];
      types[0] = long.class;
      for (int i = 0; i < signature.count(); i++) {
        types[1 + i] = NativeSignature.type(signature.kind(i));
      }
      return types;
    }

    @Override
    public Class<?> getReturnType() {
      return NativeSignature.type(signature.answer());
    }

    /** After an exception, such as a stack overflow, JNA would return zero, which is S_OK. */
    @Override
    public Object callback(Object[] arguments) {
      Object answer = onFailure;
      try {
        long[] bits = new long[Math.max(WITHOUT_MEMORY, arguments.length - 1)];
        for (int i = 1; i < arguments.length; i++) {
          bits[i - 1] = NativeSignature.bits(arguments[i]);
        }
        answer = NativeSignature.box(signature.answer(), call((Long) arguments[0], bits));
      } catch (Throwable failure) {
        // The return value for a failure remains.
      }
      return answer;
    }

    private long call(long self, long[] bits) {
      long key = self == 0 ? 0 : RawMemory.getLong(self - Long.BYTES);
      long a = bits[0];
      long b = bits[1];
      long c = bits[2];
      long more = bits.length > WITHOUT_MEMORY ? copy(bits) : 0;
      try {
        return slot.call(key, a, b, c, a, b, c, bits[3], bits[4], bits[5], more);
      } finally {
        RawMemory.free(more);
      }
    }

    private static long copy(long[] bits) {
      long address = RawMemory.allocate((long) bits.length * Long.BYTES);
      for (int i = 0; i < bits.length; i++) {
        RawMemory.putLong(address + (long) i * Long.BYTES, bits[i]);
      }
      return address;
    }
  }
}
