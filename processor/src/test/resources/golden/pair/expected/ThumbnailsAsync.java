package gallery;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.awt.Image;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Thumbnails}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class ThumbnailsAsync {
  private final Thumbnails target;
  private final AsyncMethod render;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public ThumbnailsAsync(Thumbnails target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public ThumbnailsAsync(Thumbnails target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.render = new AsyncMethod("Thumbnails.render(Path, int)", platform.multithreadedQueue());
  }

  private ThumbnailsAsync(ThumbnailsAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.render = change.apply(original.render);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public ThumbnailsAsync on(WorkQueue queue) {
    return new ThumbnailsAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public ThumbnailsAsync within(Duration limit) {
    return new ThumbnailsAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Thumbnails#render(Path, int)}.
   *
   * @param video the file to read
   * @param width of the picture, in pixels
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endRender}
   */
  public RenderResult beginRender(
      Path video, int width, RenderCallback callback, @Nullable Object state) {
    return render.begin(new RenderResult(target, video, width), callback, state);
  }

  /** Like {@link #beginRender(Path, int, RenderCallback, Object)}, but without a state. */
  public RenderResult beginRender(Path video, int width, RenderCallback callback) {
    return render.begin(new RenderResult(target, video, width), callback, null);
  }

  /** Like {@link #beginRender(Path, int, RenderCallback, Object)}, but without a callback. */
  public RenderResult beginRender(Path video, int width) {
    return render.begin(new RenderResult(target, video, width));
  }

  /**
   * Ends {@link Thumbnails#render(Path, int)}.
   *
   * @return the picture
   * @throws IOException if the file cannot be read
   */
  public Image endRender(RenderResult result) throws IOException {
    return render.end(result);
  }

  /** Like {@link #beginRender(Path, int, RenderCallback, Object)}, but returns a future. */
  public CompletableFuture<Image> renderAsync(Path video, int width) {
    return render.start(new RenderResult(target, video, width));
  }

  /** The result of one operation {@link Thumbnails#render(Path, int)}. */
  @GeneratedCompanion
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

  /** Called when an operation {@link Thumbnails#render(Path, int)} completes. */
  @FunctionalInterface
  public interface RenderCallback extends OperationCallback<RenderResult> {}
}
