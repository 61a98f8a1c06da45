package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Results over the border, in both directions, and what they carry. */
@Tag("abi")
class AsyncResultBridgeTest {
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");
  private static final ComMethod GET_STATE = new ComMethod(3, "IMFAsyncResult::GetState");
  private static final ComMethod GET_STATUS = new ComMethod(4, "IMFAsyncResult::GetStatus");
  private static final ComMethod SET_STATUS = new ComMethod(5, "IMFAsyncResult::SetStatus");
  private static final ComMethod GET_OBJECT = new ComMethod(6, "IMFAsyncResult::GetObject");
  private static final ComMethod GET_STATE_NO_ADD_REF =
      new ComMethod(7, "IMFAsyncResult::GetStateNoAddRef");

  @RegisterExtension final Reports reports = new Reports();

  private final NoObjectLeft noObjectLeft = new NoObjectLeft();

  @AfterEach
  void everyObjectIsGone() {
    noObjectLeft.checkNow();
  }

  /** B.2: nothing to give is E_POINTER, with the out parameter as it was; else a reference. */
  @Test
  void answersForAJavaResult() {
    PlainResult empty = new PlainResult(null, null);
    try (ComObject object = ComAsyncResult.toNative(empty)) {
      long pointer = ComAsyncResult.addressOf(object);
      Client.Answer nothing = new Client.Answer(HResult.E_POINTER, Client.UNTOUCHED);
      assertThat(Client.withOut(pointer, GET_STATE)).isEqualTo(nothing);
      assertThat(Client.withOut(pointer, GET_OBJECT)).isEqualTo(nothing);
      assertThat(GET_STATE.hresult(pointer, 0L)).isEqualTo(HResult.E_POINTER);
      assertThat(GET_STATE_NO_ADD_REF.value(pointer)).isZero();
      assertThat(SET_STATUS.hresult(pointer, 0x12345678)).isEqualTo(HResult.S_OK);
      assertThat(empty.getStatus()).isEqualTo(0x12345678);
      empty.setStatus(HResult.E_ABORT);
      assertThat(GET_STATUS.hresult(pointer)).isEqualTo(HResult.E_ABORT);
      try (ComAsyncResult view = ComAsyncResult.borrow(pointer)) {
        assertThat(view.getState()).isNull();
        assertThat(view.getObject()).isNull();
      }
    }
    try (ComObject object = ComAsyncResult.toNative(new PlainResult("state", "object"))) {
      long pointer = ComAsyncResult.addressOf(object);
      Client.Answer state = Client.withOut(pointer, GET_STATE);
      assertThat(state.hresult()).isEqualTo(HResult.S_OK);
      assertThat(GET_STATE_NO_ADD_REF.value(pointer)).isEqualTo(state.out());
      assertThat(Client.count(state.out())).isEqualTo(2);
      Client.release(state.out());
    }
  }

  /** C: what the platform reads and writes is where it looks. */
  @Test
  void livesInTheStructure() {
    List<String> calls = new ArrayList<>();
    PlatformHooks hooks =
        new PlatformHooks() {
          @Override
          public void lockPlatform() {
            calls.add("lock");
          }

          @Override
          public void unlockPlatform() {
            calls.add("unlock");
          }

          @Override
          public void closeHandle(long handle) {
            calls.add("close " + handle);
          }
        };
    ComObject callback = logged(calls, "callback");
    ComObject state = logged(calls, "state");
    ComObject object = logged(calls, "object");
    CustomAsyncResult result =
        CustomAsyncResult.create(hooks, object, callback.address(Shapes.AREA), state);
    callback.close();
    state.close();
    object.close();
    long pointer = result.address();
    assertThat(NativeMemory.getLong(pointer + AsyncResultLayout.CALLBACK))
        .isEqualTo(callback.address(Shapes.AREA));
    for (int offset = AsyncResultLayout.OVERLAPPED; offset < 40; offset += 8) {
      assertThat(NativeMemory.getLong(pointer + offset)).isZero();
    }
    assertThat(NativeMemory.getLong(pointer + AsyncResultLayout.STATUS)).isZero();
    assertThat(NativeMemory.getLong(pointer + AsyncResultLayout.EVENT)).isZero();

    assertThat(SET_STATUS.hresult(pointer, HResult.E_ABORT)).isEqualTo(HResult.S_OK);
    assertThat(NativeMemory.getInt(pointer + AsyncResultLayout.STATUS)).isEqualTo(HResult.E_ABORT);
    NativeMemory.putInt(pointer + AsyncResultLayout.STATUS, HResult.MF_E_OPERATION_CANCELLED);
    assertThat(GET_STATUS.hresult(pointer)).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    assertThat(result.getStatus()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    result.setStatus(3);
    assertThat(result.getStatus()).isEqualTo(3);

    assertThat(result.getState()).isSameAs(state);
    assertThat(Client.withOut(pointer, GET_STATE).out()).isEqualTo(state.address(ComType.UNKNOWN));
    assertThat(GET_STATE_NO_ADD_REF.value(pointer)).isEqualTo(state.address(ComType.UNKNOWN));
    assertThat(state.release()).isEqualTo(1);
    assertThat(result.getObject()).isSameAs(object);
    assertThat(object.referenceCount()).isEqualTo(1);

    NativeMemory.putLong(pointer + AsyncResultLayout.EVENT, 77);
    assertThat(calls).containsExactly("lock");
    Client.addRef(pointer);
    result.close();
    assertThat(calls).containsExactly("lock");
    assertThat(Client.release(pointer)).isZero();
    assertThat(calls)
        .containsExactly(
            "lock", "callback released", "object released", "state released", "close 77", "unlock");
  }

  private static ComObject logged(List<String> calls, String name) {
    return ComObject.builder()
        .with(Shapes.AREA, (width, height) -> 1)
        .onDestroy(() -> calls.add(name + " released"))
        .build();
  }

  @Test
  void takesAJavaCallbackIntoTheStructure() {
    List<@Nullable Object> seen = new ArrayList<>();
    try (CustomAsyncResult result =
        CustomAsyncResult.create(
            PlatformHooks.NONE, null, view -> seen.add(view.getState()), List.of(1))) {
      long callback = NativeMemory.getLong(result.address() + AsyncResultLayout.CALLBACK);
      assertThat(INVOKE.hresult(callback, result.address())).isEqualTo(HResult.S_OK);
    }
    assertThat(seen).containsExactly(List.of(1));
  }

  @Test
  void bringsJavaObjectsBack() {
    Object mine = new Object();
    long pointer = JavaObjects.toNative(mine);
    assertThat(JavaObjects.fromNative(pointer)).isSameAs(mine);
    assertThat(Client.query(pointer, ComAsyncCallback.TYPE.iid()).hresult())
        .isEqualTo(HResult.E_NOINTERFACE);
    assertThat(JavaObjects.toNative(null)).isZero();
    assertThat(JavaObjects.fromNative(0)).isNull();
    assertThat(Client.release(pointer)).isZero();

    try (ComObject box = Shapes.box();
        ComPointer named = ComPointer.of(box, Shapes.NAMED)) {
      long fromObject = JavaObjects.toNative(box);
      assertThat(fromObject).isEqualTo(box.address(ComType.UNKNOWN));
      assertThat(JavaObjects.fromNative(fromObject)).isSameAs(box);
      long fromPointer = JavaObjects.toNative(named);
      assertThat(fromPointer).isEqualTo(named.address());
      assertThat(JavaObjects.fromNative(fromPointer)).isSameAs(box);
      Client.release(fromObject);
      Client.release(fromPointer);
      assertThat(box.referenceCount()).isEqualTo(2);
    }
  }
}
