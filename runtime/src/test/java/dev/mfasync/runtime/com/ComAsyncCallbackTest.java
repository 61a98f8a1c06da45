package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("abi")
class ComAsyncCallbackTest {
  private static final ComMethod GET_PARAMETERS =
      new ComMethod(3, "IMFAsyncCallback::GetParameters");
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");

  @RegisterExtension final Reports reports = new Reports();

  private final NoObjectLeft noObjectLeft = new NoObjectLeft();

  @AfterEach
  void everyObjectIsGone() {
    noObjectLeft.checkNow();
  }

  private record Parameters(int hresult, int flags, int queue) {}

  private static Parameters parameters(AsyncCallback<AsyncResult> callback) {
    try (ComObject object = ComAsyncCallback.toNative(callback);
        NativeBuffer out = NativeBuffer.allocate(8)) {
      out.putLong(0, -1);
      int hresult =
          GET_PARAMETERS.hresult(object.address(ComAsyncCallback.TYPE), out, out.address() + 4);
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
                      CallbackParameters.on(platform.workQueue(0x80050001), CallbackFlag.REPLY))))
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
      long pointer = object.address(ComAsyncCallback.TYPE);
      assertThat(GET_PARAMETERS.hresult(pointer, null, out)).isEqualTo(HResult.E_POINTER);
      assertThat(GET_PARAMETERS.hresult(pointer, out, null)).isEqualTo(HResult.E_POINTER);
      assertThat(GET_PARAMETERS.hresult(pointer, null, null)).isEqualTo(HResult.E_POINTER);
    }
  }

  @Test
  void lendsTheResultForTheTimeOfInvoke() {
    List<ComAsyncResult> lent = new ArrayList<>();
    List<ComAsyncResult> kept = new ArrayList<>();
    try (CustomAsyncResult result = CustomAsyncResult.create(PlatformHooks.NONE, "o", 0, "s");
        ComObject callback =
            ComAsyncCallback.toNative(
                view -> {
                  assertThat(view.address()).isEqualTo(result.address());
                  assertThat(view.getState()).isEqualTo("s");
                  lent.add(view);
                  kept.add(view.retain());
                })) {
      assertThat(INVOKE.hresult(callback.address(ComAsyncCallback.TYPE), result.address()))
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
        CustomAsyncResult result = CustomAsyncResult.create(PlatformHooks.NONE, null, 0, null)) {
      long pointer = callback.address(ComAsyncCallback.TYPE);
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
            ComAsyncCallback.fromNative(platform, object.address(ComAsyncCallback.TYPE))) {
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
                answering(CallbackParameters.on(platform.standardQueue(), CallbackFlag.BLOCKING)));
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(platform, object.address(ComAsyncCallback.TYPE))) {
      CallbackParameters parameters = callback.getParameters();
      assertThat(parameters.flags()).containsExactly(CallbackFlag.BLOCKING);
      assertThat(Objects.requireNonNull(parameters.queue()).id()).isEqualTo(1);
    }
  }

  @Test
  void passesFlagsThatNobodyHereKnows() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        ComObject object =
            ComAsyncCallback.toNative(
                answering(CallbackParameters.on(platform.standardQueue(), 0x8000_0044)));
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(platform, object.address(ComAsyncCallback.TYPE))) {
      CallbackParameters parameters = callback.getParameters();
      assertThat(parameters.flagBits()).isEqualTo(0x8000_0044);
      assertThat(parameters.flags()).containsExactly(CallbackFlag.BLOCKING);
      assertThat(parameters.toString()).endsWith(", flags 0x80000044");
    }
  }

  @Test
  void turnsANativeCallbacksFailureIntoAnException() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        ComObject object = ComObject.of(FAILING_CALLBACK, "a callback");
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(platform, object.address(FAILING_CALLBACK))) {
      assertThatThrownBy(() -> callback.invoke(new PlainResult(null, null)))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessage("E_ABORT (0x80004004): IMFAsyncCallback::Invoke failed");
    }
  }

  private static final ComType<String> FAILING_CALLBACK =
      ComType.<String>named("IMFAsyncCallback", "a27003cf-2354-4f2a-8d6a-ab7cff15437e")
          .slot("GetParameters", (target, flags, queue) -> HResult.E_FAIL)
          .slot("Invoke", (target, result) -> HResult.E_ABORT)
          .build();
}
