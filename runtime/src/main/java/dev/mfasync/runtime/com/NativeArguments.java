package dev.mfasync.runtime.com;

import com.sun.jna.WString;
import org.jspecify.annotations.Nullable;

/** What JNA passes for the arguments of a native method. */
final class NativeArguments {
  private NativeArguments() {}

  static Object[] of(long self, @Nullable Object[] arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = self;
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = of(arguments[i]);
    }
    return all;
  }

  private static Object of(@Nullable Object argument) {
    if (argument == null) {
      return 0L;
    }
    if (argument instanceof Long
        || argument instanceof Integer
        || argument instanceof Double
        || argument instanceof Float) {
      return argument;
    }
    if (argument instanceof ComPointer pointer) {
      return pointer.address();
    }
    if (argument instanceof NativeBuffer buffer) {
      return buffer.address();
    }
    if (argument instanceof Guid guid) {
      return guid.address();
    }
    if (argument instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (argument instanceof String text) {
      return new WString(text);
    }
    throw new IllegalArgumentException(
        argument.getClass().getName() + " cannot be passed to a native method: pass its address");
  }
}
