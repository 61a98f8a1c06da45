package dev.mfasync.runtime.com;

import org.jspecify.annotations.Nullable;

/**
 * The values passed for the arguments of a native method. Objects that have to be closed stay open
 * and reachable until this is closed.
 */
final class NativeArguments implements AutoCloseable {
  private final @Nullable Object[] given;
  private final Object[] passed;

  /** The number of arguments held, from the first one. */
  private int held;

  NativeArguments(long self, @Nullable Object[] arguments) {
    given = arguments;
    passed = new Object[arguments.length + 1];
    passed[0] = self;
    try {
      while (held < given.length) {
        passed[held + 1] = pass(given[held]);
        held++;
      }
    } catch (Throwable failure) {
      close();
      throw failure;
    }
  }

  /** Returns the interface pointer, followed by the arguments. */
  Object[] passed() {
    return passed;
  }

  @Override
  public void close() {
    while (held > 0) {
      Object argument = given[--held];
      if (argument instanceof ComPointer pointer) {
        pointer.end();
      } else if (argument instanceof NativeBuffer buffer) {
        buffer.end();
      } else if (argument instanceof ComAsyncResult result) {
        result.end();
      } else if (argument instanceof CustomAsyncResult custom) {
        custom.end();
      } else if (argument instanceof Guid) {
        NativeMemory.free((Long) passed[held + 1]);
      }
    }
  }

  private static Object pass(@Nullable Object argument) {
    if (argument == null) {
      return 0L;
    }
    if (argument instanceof Long
        || argument instanceof Integer
        || argument instanceof Double
        || argument instanceof String
        || argument instanceof Float) {
      return argument;
    }
    if (argument instanceof ComPointer pointer) {
      return pointer.begin();
    }
    if (argument instanceof NativeBuffer buffer) {
      return buffer.begin();
    }
    if (argument instanceof ComAsyncResult result) {
      return result.begin();
    }
    if (argument instanceof CustomAsyncResult custom) {
      return custom.begin();
    }
    if (argument instanceof Guid guid) {
      long copy = NativeMemory.allocate(Guid.SIZE);
      guid.write(copy);
      return copy;
    }
    if (argument instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    throw new IllegalArgumentException(
        argument.getClass().getName() + " cannot be passed to a native method: pass its address");
  }
}
