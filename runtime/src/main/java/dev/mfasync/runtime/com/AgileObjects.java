package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.FreeThreadedMarshaler;

/**
 * Makes a Java object usable in every apartment: the object is agile and has the free-threaded
 * marshaler of Windows, which is created on the first request for {@code IMarshal}.
 */
final class AgileObjects {
  /** {@code IAgileObject}, which adds no methods. */
  static final Guid IID = Guid.of("94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90");

  private static final Guid MARSHAL = Guid.of("00000003-0000-0000-C000-000000000046");

  /** The marshaler's own {@code IUnknown}, which does not count on the object's. */
  private long inner;

  /** Returns an interface that the object itself does not have. */
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
