package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A component in C++ with a Begin/End pair of its own. {@code docs/com.md} shows this class. */
final class SquareRoot implements AutoCloseable {
  private static final ComMethod BEGIN = new ComMethod(3, "ISquareRoot::BeginSquareRoot");
  private static final ComMethod END = new ComMethod(4, "ISquareRoot::EndSquareRoot");

  private final ComPointer component;

  SquareRoot(ComPointer component) {
    this.component = component;
  }

  void beginSquareRoot(
      double value, AsyncCallback<? super ComAsyncResult> callback, @Nullable Object state) {
    long unknown = JavaObjects.toNative(state);
    try (ComObject nativeCallback = ComAsyncCallback.toNative(callback)) {
      component.call(BEGIN, value, nativeCallback.address(ComAsyncCallback.TYPE), unknown);
    } finally {
      // The component has references of its own on what it needs.
      Unknown.release(unknown);
    }
  }

  double endSquareRoot(ComAsyncResult result) {
    return Double.longBitsToDouble(component.getLong(END, result));
  }

  CompletableFuture<Double> squareRootAsync(double value) {
    CompletableFuture<Double> future = new CompletableFuture<>();
    beginSquareRoot(
        value,
        result -> {
          try {
            future.complete(endSquareRoot(result));
          } catch (MediaFoundationException failure) {
            future.completeExceptionally(failure);
          }
        },
        null);
    return future;
  }

  @Override
  public void close() {
    component.close();
  }
}
