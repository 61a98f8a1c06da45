package gallery;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.awt.Image;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous operations of {@link Thumbnails}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 */
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class ThumbnailsAsync {
  private final Thumbnails target;
  private final Operation renderOperation;

  /**
   * Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares.
   *
   * @param target the object whose methods run
   */
  public ThumbnailsAsync(Thumbnails target) {
    this(target, MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param target the object whose methods run
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  public ThumbnailsAsync(Thumbnails target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.renderOperation = new Operation("Thumbnails.render(Path, int)",
        platform.multithreadedQueue());
  }

  private ThumbnailsAsync(ThumbnailsAsync original, WorkQueue queue) {
    this.target = original.target;
    this.renderOperation = original.renderOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  public ThumbnailsAsync on(WorkQueue queue) {
    return new ThumbnailsAsync(this, queue);
  }

  /**
   * Begins {@link Thumbnails#render(Path, int)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param video the file to read
   * @param width of the picture, in pixels
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endRender} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public RenderResult beginRender(Path video, int width, RenderCallback callback,
      @Nullable Object state) {
    return renderOperation.begin(new RenderResult(target, video, width), callback, state);
  }

  /**
   * Begins {@link Thumbnails#render(Path, int)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param video the file to read
   * @param width of the picture, in pixels
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endRender} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public RenderResult beginRender(Path video, int width, RenderCallback callback) {
    return renderOperation.begin(new RenderResult(target, video, width), callback, null);
  }

  /**
   * Begins {@link Thumbnails#render(Path, int)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param video the file to read
   * @param width of the picture, in pixels
   * @return the result of the operation, to be passed to {@code endRender} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public RenderResult beginRender(Path video, int width) {
    return renderOperation.begin(new RenderResult(target, video, width));
  }

  /**
   * Ends {@link Thumbnails#render(Path, int)}: the outcome of an operation that is complete. It
   * does not wait, and ends each operation once.
   *
   * @param result what {@code beginRender} returned
   * @return what the method returned
   * @throws IOException if the method threw it
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public Image endRender(RenderResult result) throws IOException {
    return renderOperation.end(result);
  }

  /**
   * Begins {@link Thumbnails#render(Path, int)} and returns at once. The future ends the operation
   * by itself.
   *
   * @param video the file to read
   * @param width of the picture, in pixels
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<Image> renderAsync(Path video, int width) {
    return renderOperation.start(new RenderResult(target, video, width));
  }

  /** One operation {@link Thumbnails#render(Path, int)}, from its Begin to its End. */
  public static final class RenderResult extends OperationResult<Image> {
    private final Thumbnails target;
    private final Path video;
    private final int width;

    private RenderResult(Thumbnails target, Path video, int width) {
      this.target = target;
      this.video = video;
      this.width = width;
    }

    @Override
    protected Image call() throws IOException {
      return target.render(video, width);
    }
  }

  /** Invoked when an operation {@link Thumbnails#render(Path, int)} is complete. */
  @FunctionalInterface
  public interface RenderCallback extends OperationCallback<RenderResult> {}
}
