package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.FreeThreadedMarshaler;

/**
 * What makes a Java object usable in every apartment: it says that it is agile, and gives out
 * Windows' free-threaded marshaler, made when somebody asks for {@code IMarshal}.
 */
final class AgileObjects {
  /** {@code IAgileObject}, which has no methods of its own. */
  static final Guid IID = Guid.of("94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90");

  private static final Guid MARSHAL = Guid.of("00000003-0000-0000-C000-000000000046");

  /** The marshaler's own {@code IUnknown}, which does not count on the object's. */
  private long inner;

  /** Answers for what the object itself does not have. */
  int queryInterface(long identity, long iid, long out) {
    if (!MARSHAL.isAt(iid) || !FreeThreadedMarshaler.EXISTS) {
      return HResult.E_NOINTERFACE;
    }
    return Unknown.queryInterface(marshaler(identity), iid, out);
  }

  /** At the object's last release. */
  synchronized void release() {
    Unknown.release(inner);
    inner = 0;
  }

  private synchronized long marshaler(long identity) {
    if (inner == 0) {
      inner = FreeThreadedMarshaler.create(identity);
    }
    return inner;
  }
}
