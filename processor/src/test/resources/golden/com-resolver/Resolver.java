package golden;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;
import org.jspecify.annotations.Nullable;

/** Slots that stand in another order than the methods, and one that nobody needs. */
@ComInterface(
    value = "fbe5a32d-a497-4b61-bb85-97b1a848a6e3",
    name = "IMFSourceResolver",
    vtable = {
      "CreateObjectFromURL",
      "(Reserved)",
      "BeginCreateObjectFromURL",
      "CancelObjectCreation",
      "EndCreateObjectFromURL"
    })
public interface Resolver {
  /** What it is, and itself. */
  record Resolved(int type, Object object) {}

  @AsyncOperation
  @CancelCookie
  Resolved createObjectFromURL(String url, int flags, @Nullable Object properties);

  void cancelObjectCreation(Object cookie);
}
