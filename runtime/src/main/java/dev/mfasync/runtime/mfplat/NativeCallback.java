package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.CallbackBlock;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.NativeMemory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A {@link QueueCallback} as Media Foundation sees it. */
interface NativeCallback {
  /** Created with one reference, which the owner holds. */
  static NativeCallback create(QueueCallback target, int flags, int queue) {
    return InMachineCode.VTABLE != 0
        ? new InMachineCode(target, flags, queue)
        : new InJava(target, flags, queue);
  }

  /** The {@code IMFAsyncCallback*}, borrowed. */
  long address();

  /** Returns whether Media Foundation has a reference. */
  boolean isHeld();

  /** Releases the owner's reference. The address is not passed to native code after that. */
  void close();

  /** Media Foundation counts references and queries interfaces without entering Java. */
  final class InMachineCode implements NativeCallback {
    static final long VTABLE = CallbackBlock.vtable(InMachineCode.class, "invoke");

    /**
     * Callbacks by key. The array only grows; a place is reused when its callback has been
     * released.
     */
    private static volatile @Nullable QueueCallback[] targets = new QueueCallback[16];

    private final CallbackBlock block;

    InMachineCode(QueueCallback target, int flags, int queue) {
      block = CallbackBlock.create(VTABLE, flags, queue, add(target));
    }

    @Override
    public long address() {
      return block.address();
    }

    @Override
    public boolean isHeld() {
      return block.isHeld();
    }

    @Override
    public void close() {
      block.close();
    }

    /** Called by native code. */
    @SuppressWarnings("unused")
    private static long invoke(long key, long result) {
      try {
        QueueCallback target = targets[(int) key];
        if (target != null) {
          target.invoke(result);
        }
        return HResult.S_OK;
      } catch (Throwable thrown) {
        return unexpected(thrown);
      }
    }

    private static synchronized int add(QueueCallback target) {
      @Nullable QueueCallback[] present = targets;
      int free = 0;
      for (; free < present.length; free++) {
        QueueCallback there = present[free];
        if (there == null || there.isGone()) {
          break;
        }
      }
      // A new array, because other threads read the current one.
      @Nullable QueueCallback[] changed =
          Arrays.copyOf(present, Math.max(present.length, 2 * free));
      changed[free] = target;
      targets = changed;
      return free;
    }
  }

  /** For processors without machine code. */
  final class InJava implements NativeCallback {
    static final ComType<InJava> INTERFACE =
        ComType.<InJava>named(ComAsyncCallback.TYPE.name(), ComAsyncCallback.TYPE.iid().toString())
            .slot("GetParameters", InJava::answerParameters)
            .slot("Invoke", InJava::answerInvoke)
            .build();

    private final QueueCallback target;
    private final int flags;
    private final int queue;
    private final ComObject self;

    InJava(QueueCallback target, int flags, int queue) {
      this.target = target;
      this.flags = flags;
      this.queue = queue;
      this.self = ComObject.of(INTERFACE, this);
    }

    @Override
    public long address() {
      return self.address(INTERFACE);
    }

    @Override
    public boolean isHeld() {
      return self.referenceCount() > 0;
    }

    @Override
    public void close() {
      self.close();
    }

    private int answerParameters(long flagsOut, long queueOut) {
      NativeMemory.putInt(flagsOut, flags);
      NativeMemory.putInt(queueOut, queue);
      return HResult.S_OK;
    }

    private int answerInvoke(long result) {
      try {
        target.invoke(result);
        return HResult.S_OK;
      } catch (Throwable thrown) {
        return unexpected(thrown);
      }
    }
  }

  /** Logs an exception of an exception handler; those of items go to the handlers. */
  private static int unexpected(Throwable thrown) {
    try {
      System.getLogger("dev.mfasync.runtime")
          .log(System.Logger.Level.ERROR, "a work item's handler of exceptions threw", thrown);
    } catch (Throwable again) {
      // For example a second StackOverflowError: only the HRESULT can report it.
    }
    return HResult.E_UNEXPECTED;
  }
}
