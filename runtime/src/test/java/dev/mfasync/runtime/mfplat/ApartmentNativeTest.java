package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first use of Media Foundation on, COM objects can be used on any thread. */
@NativeTest
class ApartmentNativeTest {
  private static final int APTTYPE_MTA = 1;

  @RegisterExtension final NativeRun run = new NativeRun();

  @Test
  void everyThreadIsInTheMultithreadedApartment() throws Exception {
    CompletableFuture<Integer> type = new CompletableFuture<>();
    new Thread(() -> type.complete(Ole32.apartmentType())).start();
    assertThat(type.get(20, TimeUnit.SECONDS)).isEqualTo(APTTYPE_MTA);
  }

  private static final class Ole32 {
    static {
      SystemLibrary.register(Ole32.class, "ole32.dll");
    }

    private Ole32() {}

    static int apartmentType() {
      try (Memory out = new Memory(8)) {
        out.setLong(0, -1);
        long type = Pointer.nativeValue(out);
        int hresult = CoGetApartmentType(type, type + Integer.BYTES);
        return HResult.failed(hresult) ? hresult : out.getInt(0);
      }
    }

    private static native int CoGetApartmentType(long type, long qualifier);
  }
}
