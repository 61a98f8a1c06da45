package golden;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import java.nio.ByteBuffer;

/** Names that generated code would like to have. */
@ComInterface("0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a04")
public interface Clash {
  /** A type of the same name as one of the runtime's. */
  record ComCall(int out, int value) {}

  ComCall compute(int call, int frame, int target, int out, int value);

  @AsyncOperation
  int work(int call, int result, int callback, int state, int owner, long cookie);

  void type();

  void declare();

  void move(int x);

  @NativeSignature(name = "Move")
  void move(long x);

  int getUINT32();

  @Deprecated
  void old(ByteBuffer target, ByteBuffer frame);
}
