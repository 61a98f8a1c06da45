package golden;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.ComValue;
import dev.mfasync.annotations.NativeSignature;
import dev.mfasync.annotations.PreserveSig;
import dev.mfasync.runtime.com.Guid;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every type in both directions. */
@ComInterface("0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a03")
interface Values {
  /** A C enum. */
  enum Mode {
    OFF,
    @ComValue(10)
    FAST,
    EXACT
  }

  /** Flags. */
  enum Option {
    @ComValue(1)
    LOOP,
    @ComValue(0x80000000)
    MUTE
  }

  /** Several successes, and what comes with them. */
  record Answer(int hresult, @Nullable Object object) {}

  /** What is also a parameter. */
  record Name(String name, int length) {}

  Mode setMode(Mode mode, @Nullable Mode next);

  Set<Option> setOptions(Set<Option> options);

  @Nullable Guid exchange(Guid key, @Nullable Guid value);

  @Nullable Object tag(Object key, @Nullable Object value);

  @Nullable Long seek(@Nullable Long position, @Nullable Boolean relative);

  int checksum(ByteBuffer bytes, @Nullable ByteBuffer more);

  @NativeSignature(
      name = "GetString",
      parameters = {"length", "key.length", "key", "name"})
  Name getName(ByteBuffer key, int length);

  @PreserveSig
  int tryLock(int milliseconds);

  @PreserveSig(onFailure = -1)
  int count();

  @PreserveSig(onFailure = -1)
  float volume(float factor);

  @PreserveSig
  char letter();

  @PreserveSig
  boolean isOpen();

  @PreserveSig
  Mode mode();

  @PreserveSig
  void reset();

  @PreserveSig
  Answer ask(short question);
}
