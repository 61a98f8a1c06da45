package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComObjectTest.PlainResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("abi")
class AsyncBridgeTest {
  private static final ComMethod GET_PARAMETERS =
      new ComMethod(3, "IMFAsyncCallback::GetParameters");
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");
  private static final ComMethod GET_STATE = new ComMethod(3, "IMFAsyncResult::GetState");
  private static final ComMethod GET_STATUS = new ComMethod(4, "IMFAsyncResult::GetStatus");
  private static final ComMethod SET_STATUS = new ComMethod(5, "IMFAsyncResult::SetStatus");
  private static final ComMethod GET_OBJECT = new ComMethod(6, "IMFAsyncResult::GetObject");
  private static final ComMethod GET_STATE_NO_ADD_REF =
      new ComMethod(7, "IMFAsyncResult::GetStateNoAddRef");

  @RegisterExtension final Reports reports = new Reports();

  private List<ComObject> before = List.of();

  @BeforeEach
  void remember() {
    before = ComObject.live();
  }

  @AfterEach
  void everyObjectIsGone() {
    assertThat(ComObject.live()).containsExactlyInAnyOrderElementsOf(before);
  }

  private record Parameters(int hresult, int flags, int queue) {}

  private static Parameters parameters(AsyncCallback<AsyncResult> callback) {
    try (ComObject object = ComAsyncCallback.toNative(callback);
        NativeBuffer out = NativeBuffer.allocate(8)) {
      out.putLong(0, -1);
      int hresult =
          GET_PARAMETERS.hresult(
              object.address(ComAsyncCallback.INTERFACE), out, out.address() + 4);
      return new Parameters(hresult, out.getInt(0), out.getInt(4));
    }
  }

  private static AsyncCallback<AsyncResult> answering(CallbackParameters parameters) {
    return new AsyncCallback<>() {
      @Override
      public void invoke(AsyncResult result) {}

      @Override
      public CallbackParameters getParameters() {
        return parameters;
      }
    };
  }

  /** B.2: E_NOTIMPL leaves the out parameters alone. */
  @Test
  void answersGetParameters() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      assertThat(parameters(result -> {})).isEqualTo(new Parameters(HResult.E_NOTIMPL, -1, -1));
      assertThat(parameters(answering(CallbackParameters.on(platform.multithreadedQueue()))))
          .isEqualTo(new Parameters(HResult.S_OK, 0, 5));
      assertThat(
              parameters(
                  answering(
                      CallbackParameters.on(
                          platform.workQueue(0x80050001), CallbackParameters.REPLY_CALLBACK))))
          .isEqualTo(new Parameters(HResult.S_OK, 8, 0x80050001));
    }
  }

  @Test
  void answersGetParametersThatFails() {
    AsyncCallback<AsyncResult> refusing =
        new AsyncCallback<>() {
          @Override
          public void invoke(AsyncResult result) {}

          @Override
          public CallbackParameters getParameters() {
            throw new UnsupportedOperationException();
          }
        };
    assertThat(parameters(refusing)).isEqualTo(new Parameters(HResult.E_NOTIMPL, -1, -1));
    try (ComObject object = ComAsyncCallback.toNative(result -> {});
        NativeBuffer out = NativeBuffer.allocate(8)) {
      long pointer = object.address(ComAsyncCallback.INTERFACE);
      assertThat(GET_PARAMETERS.hresult(pointer, null, out)).isEqualTo(HResult.E_POINTER);
      assertThat(GET_PARAMETERS.hresult(pointer, out, null)).isEqualTo(HResult.E_POINTER);
      assertThat(GET_PARAMETERS.hresult(pointer, null, null)).isEqualTo(HResult.E_POINTER);
    }
  }

  @Test
  void lendsTheResultForTheTimeOfInvoke() {
    List<ComAsyncResult> lent = new ArrayList<>();
    List<ComAsyncResult> kept = new ArrayList<>();
    try (CustomAsyncResult result = CustomAsyncResult.create("o", 0, "s", PlatformHooks.NONE);
        ComObject callback =
            ComAsyncCallback.toNative(
                view -> {
                  assertThat(view.address()).isEqualTo(result.address());
                  assertThat(view.getState()).isEqualTo("s");
                  lent.add(view);
                  kept.add(view.retain());
                })) {
      assertThat(INVOKE.hresult(callback.address(ComAsyncCallback.INTERFACE), result.address()))
          .isEqualTo(HResult.S_OK);
      assertThat(result.comObject().referenceCount()).isEqualTo(2);
    }
    assertThatThrownBy(() -> lent.get(0).getStatus())
        .hasMessage(
            "MF_E_INVALIDREQUEST (0xC00D36B2): IMFAsyncResult was lent for the time of the callback,"
                + " which has returned: retain() it there");
    try (ComAsyncResult owned = kept.get(0)) {
      assertThat(owned.getObject()).isEqualTo("o");
    }
    assertThatThrownBy(() -> kept.get(0).getStatus()).hasMessageEndingWith("is closed already");
  }

  @Test
  void givesACallbacksExceptionToTheThreadAndItsCodeToNativeCode() {
    List<Throwable> uncaught = new ArrayList<>();
    Thread.UncaughtExceptionHandler handler = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    IllegalArgumentException mine = new IllegalArgumentException("mine");
    try (ComObject callback =
            ComAsyncCallback.toNative(
                result -> {
                  throw mine;
                });
        CustomAsyncResult result = CustomAsyncResult.create(null, 0, null, PlatformHooks.NONE)) {
      long pointer = callback.address(ComAsyncCallback.INTERFACE);
      assertThat(INVOKE.hresult(pointer, result.address())).isEqualTo(HResult.E_INVALIDARG);
      assertThat(INVOKE.hresult(pointer, 0L)).isEqualTo(HResult.E_POINTER);
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(handler);
    }
    assertThat(uncaught).hasSize(2).first().isSameAs(mine);
  }

  @Test
  void callsANativeCallback() {
    List<Object> seen = new ArrayList<>();
    PlainResult result = new PlainResult("state", List.of("object"));
    AsyncCallback<ComAsyncResult> java =
        view -> {
          seen.add(Objects.requireNonNull(view.getState()));
          seen.add(Objects.requireNonNull(view.getObject()));
          seen.add(view.unwrap());
          view.setStatus(HResult.E_ABORT);
          seen.add(view.getStatus());
        };
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        ComObject object = ComAsyncCallback.toNative(java);
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(object.address(ComAsyncCallback.INTERFACE), platform)) {
      assertThat(object.referenceCount()).isEqualTo(2);
      assertThat(callback.getParameters()).isSameAs(CallbackParameters.NOT_IMPLEMENTED);
      callback.invoke(result);
    }
    assertThat(seen).containsExactly("state", List.of("object"), result, HResult.E_ABORT);
    assertThat(result.getStatus()).isEqualTo(HResult.E_ABORT);
  }

  @Test
  void asksANativeCallbackForItsParameters() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        ComObject object =
            ComAsyncCallback.toNative(
                answering(
                    CallbackParameters.on(
                        platform.standardQueue(), CallbackParameters.BLOCKING_CALLBACK)));
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(object.address(ComAsyncCallback.INTERFACE), platform)) {
      CallbackParameters parameters = callback.getParameters();
      assertThat(parameters.flags()).isEqualTo(CallbackParameters.BLOCKING_CALLBACK);
      assertThat(Objects.requireNonNull(parameters.queue()).id()).isEqualTo(1);
    }
  }

  @Test
  void turnsANativeCallbacksFailureIntoAnException() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        ComObject object = ComObject.of(FAILING_CALLBACK, "a callback");
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(object.address(FAILING_CALLBACK), platform)) {
      assertThatThrownBy(() -> callback.invoke(new PlainResult(null, null)))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessage("E_ABORT (0x80004004): IMFAsyncCallback::Invoke failed");
    }
  }

  private static final ComInterface<String> FAILING_CALLBACK =
      ComInterface.<String>named("IMFAsyncCallback", "a27003cf-2354-4f2a-8d6a-ab7cff15437e")
          .slot("GetParameters", (target, flags, queue) -> HResult.E_FAIL)
          .slot("Invoke", (target, result) -> HResult.E_ABORT)
          .build();

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
        CustomAsyncResult.create(object, callback.address(Shapes.AREA), state, hooks);
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
    assertThat(Client.withOut(pointer, GET_STATE).out())
        .isEqualTo(state.address(ComInterface.UNKNOWN));
    assertThat(GET_STATE_NO_ADD_REF.value(pointer)).isEqualTo(state.address(ComInterface.UNKNOWN));
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
            null, view -> seen.add(view.getState()), List.of(1), PlatformHooks.NONE)) {
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
    assertThat(Client.query(pointer, ComAsyncCallback.INTERFACE.iid()).hresult())
        .isEqualTo(HResult.E_NOINTERFACE);
    assertThat(JavaObjects.toNative(null)).isZero();
    assertThat(JavaObjects.fromNative(0)).isNull();
    assertThat(Client.release(pointer)).isZero();

    try (ComObject box = Shapes.box();
        ComPointer named = ComPointer.of(box, Shapes.NAMED)) {
      long fromObject = JavaObjects.toNative(box);
      assertThat(fromObject).isEqualTo(box.address(ComInterface.UNKNOWN));
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
