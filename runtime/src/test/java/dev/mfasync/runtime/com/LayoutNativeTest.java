package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.CppLayout;
import dev.mfasync.runtime.windows.NativeTest;
import org.junit.jupiter.api.Test;

/** C: what is written down here is what the compiler of C makes of the headers. */
@NativeTest
class LayoutNativeTest {
  @Test
  void hasTheStructureOfTheHeader() {
    assertFact("size MFASYNCRESULT", AsyncResultLayout.SIZE);
    assertFact("offset MFASYNCRESULT.overlapped", AsyncResultLayout.OVERLAPPED);
    assertFact("offset MFASYNCRESULT.pCallback", AsyncResultLayout.CALLBACK);
    assertFact("offset MFASYNCRESULT.hrStatusResult", AsyncResultLayout.STATUS);
    assertFact("offset MFASYNCRESULT.dwBytesTransferred", AsyncResultLayout.BYTES_TRANSFERRED);
    assertFact("offset MFASYNCRESULT.hEvent", AsyncResultLayout.EVENT);
    assertFact("size void *", Abi.POINTER_SIZE);
    assertFact("size GUID", Guid.SIZE);
  }

  @Test
  void hasTheMethodsAndNamesOfTheHeaders() {
    assertThat(CppLayout.check(ComAsyncCallback.class)).isEqualTo(3);
    assertThat(CppLayout.check(ComAsyncResult.class)).isEqualTo(5);
    assertThat(CppLayout.check(AsyncResultSlots.class)).isEqualTo(1);
    assertThat(ComType.UNKNOWN.iid()).hasToString(CppLayout.fact("iid IUnknown"));
    assertThat(ComAsyncCallback.TYPE.slotCount()).isEqualTo(5);
    assertThat(AsyncResultSlots.TYPE.slotCount()).isEqualTo(8);
  }

  private static void assertFact(String key, int value) {
    assertThat(CppLayout.fact(key)).as(key).isEqualTo(String.valueOf(value));
  }
}
