package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import java.util.Arrays;

/** A native client: it knows an interface pointer only, and calls its vtable. */
final class Client {
  static final ComMethod QUERY_INTERFACE = new ComMethod(0, "QueryInterface");
  static final ComMethod ADD_REF = new ComMethod(1, "AddRef");
  static final ComMethod RELEASE = new ComMethod(2, "Release");

  /** What an out parameter holds before the call, to see whether it was written. */
  static final long UNTOUCHED = 0x0BADF00DL;

  /** A return value with its out parameter. */
  record Answer(int hresult, long out) {}

  private Client() {}

  static Answer query(long pointer, Guid iid) {
    return withOut(pointer, QUERY_INTERFACE, iid);
  }

  /** Calls a method whose last parameter is an out parameter. */
  static Answer withOut(long pointer, ComMethod method, Object... arguments) {
    try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      out.putLong(0, UNTOUCHED);
      Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
      all[arguments.length] = out;
      int hresult = method.hresult(pointer, all);
      return new Answer(hresult, out.getLong(0));
    }
  }

  /** The pointer for an interface, with its reference given back at once. */
  static long pointerFor(long pointer, Guid iid) {
    Answer answer = query(pointer, iid);
    if (answer.hresult != HResult.S_OK) {
      return 0;
    }
    release(answer.out);
    return answer.out;
  }

  static int addRef(long pointer) {
    return ADD_REF.hresult(pointer);
  }

  static int release(long pointer) {
    return RELEASE.hresult(pointer);
  }

  /** The count, by taking a reference and giving it back. */
  static int count(long pointer) {
    addRef(pointer);
    return release(pointer);
  }
}
