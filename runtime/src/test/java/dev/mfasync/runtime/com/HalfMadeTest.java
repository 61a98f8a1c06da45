package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.windows.NoObjectLeft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A factory that fails halfway releases what it has acquired. */
@Tag("abi")
class HalfMadeTest {
  @RegisterExtension final Reports reports = new Reports();

  private final NoObjectLeft noObjectLeft = new NoObjectLeft();
  private final ComObject object = Shapes.box();
  private final List<String> called = new ArrayList<>();

  @AfterEach
  void everyReferenceIsBack() {
    assertThat(object.referenceCount()).isEqualTo(1);
    object.close();
    noObjectLeft.checkNow();
  }

  private final class Hooks implements PlatformHooks {
    private final boolean locks;

    Hooks(boolean locks) {
      this.locks = locks;
    }

    @Override
    public void lockPlatform() {
      if (!locks) {
        throw new IllegalStateException("shut down");
      }
      called.add("lock");
    }

    @Override
    public void unlockPlatform() {
      called.add("unlock");
    }

    @Override
    public void closeHandle(long handle) {
      called.add("close");
      throw new IllegalStateException("no such handle");
    }
  }

  private ComPointer closed() {
    ComPointer pointer = ComPointer.of(object, Shapes.AREA);
    pointer.close();
    return pointer;
  }

  @Test
  void aResultWhoseStateIsClosedKeepsNothing() {
    try (ComPointer kept = ComPointer.of(object, Shapes.AREA)) {
      ComPointer state = closed();
      assertThatThrownBy(() -> CustomAsyncResult.create(new Hooks(true), kept, 0, state))
          .hasMessageStartingWith("MF_E_INVALIDREQUEST");
      assertThatThrownBy(
              () -> CustomAsyncResult.create(new Hooks(true), "an object", result -> {}, state))
          .hasMessageStartingWith("MF_E_INVALIDREQUEST");
      assertThat(called).isEmpty();
    }
  }

  @Test
  void aResultWhosePlatformIsShutDownKeepsNothing() {
    try (ComPointer kept = ComPointer.of(object, Shapes.AREA)) {
      assertThatThrownBy(
              () -> CustomAsyncResult.create(new Hooks(false), kept, kept.address(), "state"))
          .hasMessage("shut down");
      assertThat(called).isEmpty();
    }
  }

  @Test
  void aResultUnlocksItsPlatformThoughItsEventCannotBeClosed() {
    CustomAsyncResult result = CustomAsyncResult.create(new Hooks(true), null, 0, null);
    NativeMemory.putLong(result.address() + AsyncResultLayout.EVENT, 42);
    result.close();
    assertThat(called).containsExactly("lock", "close", "unlock");
    assertThat(reports.take()).hasSize(1);
  }

  @Test
  void aJavaResultAskedForAStateThatIsClosedStaysAsItWas() {
    ComPointer state = closed();
    try (ComObject result = ComAsyncResult.toNative(new PlainResult(state, "object"))) {
      long pointer = ComAsyncResult.addressOf(result);
      assertThat(Client.withOut(pointer, new ComMethod(3, "GetState")).hresult()).isNegative();
      Client.Answer answer = Client.withOut(pointer, new ComMethod(6, "GetObject"));
      assertThat(JavaObjects.fromNative(answer.out())).isEqualTo("object");
      Client.release(answer.out());
    }
  }
}
