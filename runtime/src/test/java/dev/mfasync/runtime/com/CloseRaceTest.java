package dev.mfasync.runtime.com;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is closed while a call uses it lives until the call returns; a call after that is an
 * exception. No call reaches an object that is gone: {@link Reports} would say so.
 */
@Tag("abi")
class CloseRaceTest {
  @RegisterExtension final Reports reports = new Reports();

  private final NoObjectLeft noObjectLeft = new NoObjectLeft();

  @AfterEach
  void everyObjectIsGone() {
    noObjectLeft.checkNow();
  }

  /** Something that a thread does with an owner, while another closes it. */
  private enum Use {
    CALL {
      @Override
      void on(ComPointer pointer) {
        assertThat(pointer.getInt(Shapes.AREA_AREA, 2, 3)).isEqualTo(6);
      }
    },
    RETAIN {
      @Override
      void on(ComPointer pointer) {
        try (ComPointer second = pointer.retain()) {
          assertThat(second.getInt(Shapes.AREA_AREA, 2, 3)).isEqualTo(6);
        }
      }
    },
    QUERY_INTERFACE {
      @Override
      void on(ComPointer pointer) {
        pointer.queryInterface(Shapes.AREA).close();
      }
    },
    HOLD {
      @Override
      void on(ComPointer pointer) {
        assertThat(pointer.<Integer>hold(Client::count)).isPositive();
      }
    },
    ARGUMENT {
      @Override
      void on(ComPointer pointer) {
        try (ComObject taker = ComObject.of(TAKER, "a taker")) {
          TAKE.call(taker.address(TAKER), pointer);
        }
      }
    },
    STATE {
      @Override
      void on(ComPointer pointer) {
        Unknown.release(JavaObjects.toNative(pointer));
      }
    },
    DETACH {
      @Override
      void on(ComPointer pointer) {
        long address = pointer.detach();
        assertThat(Shapes.AREA_AREA.hresult(address, 2, 3, OUT.address())).isZero();
        Client.release(address);
      }
    };

    abstract void on(ComPointer pointer);
  }

  private static final NativeBuffer OUT = NativeBuffer.allocate(8);

  private static final ComType<String> TAKER =
      ComType.<String>named("ITaker", "11111111-2222-3333-4444-555555555520")
          .slot("Take", (target, pointer) -> Client.count(pointer) > 0 ? 0 : HResult.E_FAIL)
          .build();

  private static final ComMethod TAKE = new ComMethod(3, "ITaker::Take");

  @ParameterizedTest
  @EnumSource
  void aPointerThatIsClosedMeanwhileIsUsedOrRefused(Use use) throws Exception {
    for (int round = 0; round < 200; round++) {
      ComObject object = Shapes.box();
      ComPointer pointer = ComPointer.of(object, Shapes.VOLUME);
      object.close();
      race(() -> use.on(pointer), pointer::close);
      assertThat(object.referenceCount()).isZero();
    }
  }

  @Test
  void aBufferThatIsClosedMeanwhileIsUsedOrRefused() throws Exception {
    for (int round = 0; round < 200; round++) {
      NativeBuffer buffer = NativeBuffer.allocate(64);
      race(
          () -> {
            buffer.putLong(8, 1);
            assertThat(buffer.getLong(8)).isEqualTo(1);
          },
          buffer::close);
    }
  }

  @Test
  void aLentResultIsUsedOrRefusedWhenTheCallbackReturns() throws Exception {
    for (int round = 0; round < 200; round++) {
      CustomAsyncResult result = CustomAsyncResult.create(PlatformHooks.NONE, "o", 0, "s");
      ComAsyncResult view = ComAsyncResult.borrow(result.address());
      race(
          () -> {
            assertThat(view.getState()).isEqualTo("s");
            view.retain().close();
          },
          () -> {
            view.close();
            result.close();
          });
      assertThat(result.comObject().referenceCount()).isZero();
    }
  }

  @Test
  void aCustomResultIsUsedOrRefused() throws Exception {
    for (int round = 0; round < 200; round++) {
      CustomAsyncResult result = CustomAsyncResult.create(PlatformHooks.NONE, "o", 0, "s");
      race(
          () -> {
            result.setStatus(HResult.E_ABORT);
            assertThat(result.getStatus()).isEqualTo(HResult.E_ABORT);
            assertThat(result.getState()).isEqualTo("s");
          },
          result::close);
      assertThatThrownBy(() -> result.setStatus(0)).hasMessageStartingWith("CO_E_OBJNOTCONNECTED");
      assertThatThrownBy(result::address).hasMessageStartingWith("CO_E_OBJNOTCONNECTED");
    }
  }

  @Test
  void aNativeCallbackIsCalledOrRefused() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      for (int round = 0; round < 100; round++) {
        ComObject object = ComAsyncCallback.toNative(result -> {});
        ComAsyncCallback callback =
            ComAsyncCallback.fromNative(platform, object.address(ComAsyncCallback.TYPE));
        object.close();
        race(
            () -> {
              assertThat(callback.getParameters().queue()).isNull();
              callback.invoke(new PlainResult(null, null));
            },
            callback::close);
        assertThat(object.referenceCount()).isZero();
      }
    }
  }

  /** The release comes at the end of the call, whichever thread that is, and once. */
  @Test
  void aCallThatGoesOnKeepsTheObject() {
    AtomicReference<ComPointer> pointer = new AtomicReference<>();
    List<Integer> during = new ArrayList<>();
    ComObject object =
        ComObject.of(
            Shapes.AREA,
            (width, height) -> {
              requireNonNull(pointer.get()).close();
              during.add(ComObject.live().size());
              return 0;
            });
    pointer.set(ComPointer.of(object, Shapes.AREA));
    object.close();
    assertThat(requireNonNull(pointer.get()).getInt(Shapes.AREA_AREA, 1, 1)).isZero();
    assertThat(during).containsExactly(ComObject.live().size() + 1);
    assertThat(object.referenceCount()).isZero();
  }

  @Test
  void aReferenceGivenAwayDuringACallIsNotTheOneThatTheCallUses() {
    AtomicReference<ComPointer> pointer = new AtomicReference<>();
    ComObject object =
        ComObject.of(
            Shapes.AREA,
            (width, height) -> {
              Client.release(requireNonNull(pointer.get()).detach());
              return 5;
            });
    pointer.set(ComPointer.of(object, Shapes.AREA));
    object.close();
    assertThat(requireNonNull(pointer.get()).getInt(Shapes.AREA_AREA, 1, 1)).isEqualTo(5);
    assertThat(object.referenceCount()).isZero();
  }

  @Test
  void anArgumentThatIsClosedIsRefusedAndTheOthersAreGivenBack() {
    ComObject object = Shapes.box();
    try (ComObject taker = ComObject.of(TAKER, "a taker");
        ComPointer open = ComPointer.of(object, Shapes.AREA)) {
      ComPointer closed = open.retain();
      closed.close();
      assertThatThrownBy(() -> TAKE.call(taker.address(TAKER), open, closed))
          .hasMessageStartingWith("MF_E_INVALIDREQUEST");
    }
    object.close();
    assertThat(object.referenceCount()).isZero();
  }

  private interface Step {
    void run() throws Exception;
  }

  /** Runs two steps at once; the first may be refused because the second came before. */
  private static void race(Step use, Step close) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    AtomicInteger refused = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread user =
        new Thread(
            () -> {
              try {
                await(start);
                for (int i = 0; i < 3; i++) {
                  use.run();
                }
              } catch (MediaFoundationException closed) {
                boolean expected =
                    closed.hresult() == HResult.MF_E_INVALIDREQUEST
                        || closed.hresult() == HResult.CO_E_OBJNOTCONNECTED;
                if (!expected || refused.incrementAndGet() > 1) {
                  failure.set(closed);
                }
              } catch (Throwable thrown) {
                failure.set(thrown);
              }
            });
    user.start();
    await(start);
    close.run();
    user.join();
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
  }

  private static void await(CyclicBarrier barrier) throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }
}
