package dev.mfasync.runtime.binding;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The machine code that native code runs before it enters Java, on x64 Windows.
 *
 * <p>JNA alone is not enough. It records each thread that it has attached to the JVM, and if such a
 * thread ends, detaches it inside {@code DllMain}, under the lock of the system's loader. If
 * another thread is just starting a thread, it holds the JVM's lock and waits for the loader's: the
 * process deadlocks. The code of this class attaches the thread before JNA sees it, and detaches it
 * before the call returns, unless the thread has to stay attached; {@code DllMain} then has nothing
 * to do. This takes a third of the time that JNA takes, which attaches twice, the first time to
 * find out how.
 *
 * <p>The vtable of a work queue's callback consists entirely of machine code. {@code AddRef},
 * {@code Release}, {@code QueryInterface} and {@code GetParameters} do not enter Java, so a release
 * after the last item does not attach a thread; {@code Invoke} calls a static method through JNI.
 *
 * <p>An existing function of Windows that returns a positive number could replace {@code AddRef},
 * but would not return the count, and there is none for {@code GetParameters}.
 *
 * <p>On other processors only JNA is available, and every call that attaches a thread detaches it:
 * see {@link NativeThreads}.
 */
final class EntryCode {
  /** Set to {@code false} to work without machine code, as on unsupported processors. */
  private static final String PROPERTY = "dev.mfasync.machineCode";

  private static final int CALLBACK_SLOTS = 5;

  // What rbp points to in the code.
  private static final int CONTEXT_SIZE = 88;
  private static final int VM = 0;
  private static final int ATTACH_VERSION = 8;
  private static final int ATTACH_NAME = 16;
  private static final int ATTACH_GROUP = 24;
  private static final int TLS_GET_VALUE = 32;
  private static final int TLS_SET_VALUE = 40;
  private static final int TLS_INDEX = 48;
  private static final int ATTACHED = 56;
  private static final int SLEEP = 72;
  private static final int GOING = 80;

  private static final int RUNTIME_FUNCTION_SIZE = 12;

  private static final @Nullable EntryCode INSTANCE = create();

  private final MachineCode code = MachineCode.read("entry-x64.txt");
  private final Pointer context = new Pointer(Native.malloc(CONTEXT_SIZE));
  private final int tlsIndex;
  private final long start;

  private EntryCode(String threadName, ThreadGroup group) {
    NativeLibrary kernel = NativeLibrary.getInstance("kernel32");
    tlsIndex = Kernel32.TlsAlloc();
    if (tlsIndex == -1) {
      throw new UnsatisfiedLinkError("Windows has no free index for thread-local storage");
    }
    context.clear(CONTEXT_SIZE);
    context.setLong(VM, JavaVm.ADDRESS);
    context.setInt(ATTACH_VERSION, JavaVm.VERSION);
    context.setLong(ATTACH_NAME, forEver(threadName));
    context.setLong(ATTACH_GROUP, JavaVm.globalReference(group));
    context.setPointer(TLS_GET_VALUE, kernel.getFunction("TlsGetValue"));
    context.setPointer(TLS_SET_VALUE, kernel.getFunction("TlsSetValue"));
    context.setPointer(SLEEP, kernel.getFunction("Sleep"));
    context.setInt(TLS_INDEX, tlsIndex);
    byte[] bytes = code.bytes();
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(code.offset("context"), Pointer.nativeValue(context));
    start = MachineCode.install(bytes, 0);
    int functions = (code.offset("unwind") - code.offset("functions")) / RUNTIME_FUNCTION_SIZE;
    Kernel32.RtlAddFunctionTable(at("functions"), functions, start);
    atTheEnd(() -> context.setInt(GOING, 1));
  }

  /** After the JVM has begun to end, threads do not wait for memory, because none will be freed. */
  private static void atTheEnd(Runnable hook) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(hook, "mfasync-end"));
    } catch (IllegalStateException ending) {
      hook.run();
    }
  }

  /** Returns the code, or null if native code enters Java through JNA alone. */
  static @Nullable EntryCode instance() {
    return INSTANCE;
  }

  private static @Nullable EntryCode create() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "");
    if (!system.startsWith("windows")
        || !(processor.equals("amd64") || processor.equals("x86_64"))
        || !Boolean.parseBoolean(System.getProperty(PROPERTY, "true"))) {
      return null;
    }
    try {
      return new EntryCode(NativeThreads.NAME, NativeThreads.GROUP);
    } catch (LinkageError | OutOfMemoryError unavailable) {
      System.getLogger("dev.mfasync.runtime")
          .log(System.Logger.Level.INFO, "native code enters Java through JNA alone", unavailable);
      return null;
    }
  }

  /** Creates a slot that calls {@code function} on an attached thread. */
  long slot(long function) {
    return Stubs.add(function, at("entry"));
  }

  /**
   * Creates {@code Invoke} of a callback, which calls {@code static long name(long key, long
   * result)}.
   */
  long invokeSlot(Class<?> type, String name) {
    long target = Native.malloc(2L * Long.BYTES);
    long reference = JavaVm.globalReference(type);
    new Pointer(target).setLong(0, reference);
    new Pointer(target).setLong(Long.BYTES, JavaVm.staticMethod(reference, name, "(JJ)J"));
    return Stubs.add(target, at("method"));
  }

  /**
   * Creates a slot that calls {@code static long name(long number, …)}, see {@link VtableSlots}.
   *
   * @param onFailure the value that it returns if the JVM is ending, the stack is full, or there
   *     was not enough memory within ten seconds to attach the thread
   */
  long slot(Class<?> type, String name, long number, long onFailure) {
    long target = Native.malloc(4L * Long.BYTES);
    long reference = JavaVm.globalReference(type);
    new Pointer(target).setLong(0, reference);
    new Pointer(target)
        .setLong(Long.BYTES, JavaVm.staticMethod(reference, name, "(JJJJJJJJJJJJ)J"));
    new Pointer(target).setLong(2L * Long.BYTES, number);
    new Pointer(target).setLong(3L * Long.BYTES, onFailure);
    return Stubs.add(target, at("slot"));
  }

  /** Makes the code that calls a method of a vtable the body of a native method. */
  void bindCall(Class<?> type, String name, String signature) {
    JavaVm.registerNative(
        JavaVm.globalReference(type), forEver(name), forEver(signature), at("call"));
  }

  /** Creates the vtable of {@code IMFAsyncCallback} with the given {@code Invoke}. */
  long callbackVtable(long invoke) {
    long vtable = Native.malloc((long) CALLBACK_SLOTS * Long.BYTES);
    long[] slots = {
      at("query_interface"), at("add_ref"), at("release"), at("get_parameters"), invoke
    };
    new Pointer(vtable).write(0, slots, 0, slots.length);
    return vtable;
  }

  /** Sets what happens to the current thread when it returns from Java to native code. */
  void wish(long wish) {
    Kernel32.TlsSetValue(tlsIndex, wish);
  }

  int attached() {
    return (int) context.getLong(ATTACHED);
  }

  private long at(String label) {
    return start + code.offset(label);
  }

  private static long forEver(String text) {
    long address = Native.malloc(text.length() + 1L);
    new Pointer(address).setString(0, text, "US-ASCII");
    return address;
  }

  /**
   * Small pieces of code, one for each slot. All their pages are the same. The data behind a page
   * contains, for each piece, the value that it loads into rax and the address that it jumps to.
   */
  private static final class Stubs {
    private static final int PAGE = 4096;
    private static final int SIZE = 16;

    private static long page;
    private static int used = PAGE;

    private Stubs() {}

    static synchronized long add(long rax, long target) {
      if (used == PAGE) {
        page = MachineCode.install(code(), PAGE);
        used = 0;
      }
      long stub = page + used;
      new Pointer(stub + PAGE).setLong(0, rax);
      new Pointer(stub + PAGE).setLong(Long.BYTES, target);
      used += SIZE;
      return stub;
    }

    private static byte[] code() {
      ByteBuffer code = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
      while (code.hasRemaining()) {
        // mov rax, [rip + ...]; jmp [rip + ...]; int3: seven bytes, six, and three.
        code.put((byte) 0x48).put((byte) 0x8b).put((byte) 0x05).putInt(PAGE - 7);
        code.put((byte) 0xff).put((byte) 0x25).putInt(PAGE + Long.BYTES - 13);
        code.put((byte) 0xcc).put((byte) 0xcc).put((byte) 0xcc);
      }
      return code.array();
    }
  }

  /** The name denotes a DLL that every process has already loaded. */
  private static final class Kernel32 {
    static {
      Native.register(Kernel32.class, "kernel32");
    }

    private Kernel32() {}

    static native int TlsAlloc();

    static native int TlsSetValue(int index, long value);

    static native int RtlAddFunctionTable(long table, int count, long base);
  }
}
