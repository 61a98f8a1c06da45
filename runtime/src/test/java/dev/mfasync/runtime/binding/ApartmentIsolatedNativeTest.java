package dev.mfasync.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.IsolatedNativeTest;
import org.junit.jupiter.api.Test;

/** The apartment of a process that has just begun. */
@IsolatedNativeTest
final class ApartmentIsolatedNativeTest {
  private static final int CO_E_NOTINITIALIZED = 0x800401F0;
  private static final int APTTYPE_MTA = 1;

  @Test
  void everyThreadIsInTheMultithreadedOneAfterTheFirstNativeUse() {
    try (Memory type = new Memory(2L * Integer.BYTES)) {
      long address = Pointer.nativeValue(type);
      assertThat(Ole32.CoGetApartmentType(address, address + Integer.BYTES))
          .isEqualTo(CO_E_NOTINITIALIZED);
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE)) {
        assertThat(platform.kind()).isEqualTo(PlatformKind.NATIVE);
        assertThat(Ole32.CoGetApartmentType(address, address + Integer.BYTES)).isZero();
        assertThat(type.getInt(0)).isEqualTo(APTTYPE_MTA);
      }
    }
  }

  private static final class Ole32 {
    static {
      Native.register(Ole32.class, "ole32");
    }

    static native int CoGetApartmentType(long type, long qualifier);
  }
}
