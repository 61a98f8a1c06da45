package dev.mfasync.runtime.binding;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Map;

/** The JVM as native code sees it: the part of JNI that machine code needs to enter Java. */
final class JavaVm {
  /** {@code JNI_VERSION_1_8}. */
  static final int VERSION = 0x00010008;

  // The indexes of the functions in JNIInvokeInterface_ and JNINativeInterface_.
  private static final int GET_ENV = 6;
  private static final int NEW_GLOBAL_REF = 21;
  private static final int GET_STATIC_METHOD_ID = 113;
  private static final int REGISTER_NATIVES = 215;

  /** The {@code JavaVM*}, of which a process has one. */
  static final long ADDRESS = find();

  private JavaVm() {}

  /** Returns a global reference to an object, which is never deleted. */
  static long globalReference(Object object) {
    long reference = call(NEW_GLOBAL_REF, object);
    if (reference == 0) {
      throw new OutOfMemoryError("the JVM could not create a global reference");
    }
    return reference;
  }

  /**
   * Returns the {@code jmethodID} of a static method, which may be private.
   *
   * @param type a global reference on the class
   */
  static long staticMethod(long type, String name, String signature) {
    long method = call(GET_STATIC_METHOD_ID, type, name, signature);
    if (method == 0) {
      throw new NoSuchMethodError(name + signature);
    }
    return method;
  }

  /**
   * Registers the machine code of a native method.
   *
   * @param type a global reference on the class
   * @param name the address of the method's name
   * @param signature the address of the method's signature
   */
  static void registerNative(long type, long name, long signature, long function) {
    try (Memory method = new Memory(3L * Native.POINTER_SIZE)) {
      method.setLong(0, name);
      method.setLong(Native.POINTER_SIZE, signature);
      method.setLong(2L * Native.POINTER_SIZE, function);
      if ((int) call(REGISTER_NATIVES, type, Pointer.nativeValue(method), 1) != 0) {
        throw new UnsatisfiedLinkError("the JVM does not accept machine code for a native method");
      }
    }
  }

  /** Calls a JNI function, whose first argument is the environment. */
  private static long call(int place, Object... arguments) {
    long environment = environment();
    Object[] all = new Object[1 + arguments.length];
    all[0] = environment;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Pointer functions = new Pointer(environment).getPointer(0);
    Function function =
        Function.getFunction(functions.getPointer((long) place * Native.POINTER_SIZE));
    return (Long) function.invoke(Long.class, all, Map.of(Library.OPTION_ALLOW_OBJECTS, true));
  }

  /** Returns the {@code JNIEnv*} of the current thread. */
  private static long environment() {
    try (Memory out = new Memory(Native.POINTER_SIZE)) {
      Pointer functions = new Pointer(ADDRESS).getPointer(0);
      Function getEnv =
          Function.getFunction(functions.getPointer((long) GET_ENV * Native.POINTER_SIZE));
      int answer = getEnv.invokeInt(new Object[] {ADDRESS, out, VERSION});
      if (answer != 0) {
        throw new UnsatisfiedLinkError("GetEnv returned  " + answer);
      }
      return Pointer.nativeValue(out.getPointer(0));
    }
  }

  /** Finds the function in the DLL that is already loaded, from any folder. */
  private static long find() {
    long function =
        Kernel32.GetProcAddress(Kernel32.GetModuleHandleA("jvm.dll"), "JNI_GetCreatedJavaVMs");
    if (function == 0) {
      throw new UnsatisfiedLinkError("jvm.dll is not loaded in this process");
    }
    try (Memory out = new Memory(Native.POINTER_SIZE);
        Memory count = new Memory(Integer.BYTES)) {
      int answer =
          Function.getFunction(new Pointer(function)).invokeInt(new Object[] {out, 1, count});
      if (answer != 0 || count.getInt(0) < 1) {
        throw new UnsatisfiedLinkError("jvm.dll does not report its JVM");
      }
      return Pointer.nativeValue(out.getPointer(0));
    }
  }

  /** The name denotes a DLL that every process has already loaded. */
  private static final class Kernel32 {
    static {
      Native.register(Kernel32.class, "kernel32");
    }

    private Kernel32() {}

    static native long GetModuleHandleA(String name);

    static native long GetProcAddress(long module, String name);
  }
}
