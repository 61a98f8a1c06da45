package dev.mfasync.samples.pipeline;

import dev.mfasync.samples.pipeline.TuneAsync.ComposeResult;
import dev.mfasync.samples.pipeline.TuneAsync.SaveResult;
import dev.mfasync.samples.pipeline.TuneAsync.SynthesizeResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Composes, synthesizes and saves a tune: each callback ends one operation and begins the next. */
final class Pipeline {
  private final TuneAsync tune = new TuneAsync(new Tune());
  private final CompletableFuture<Path> finished = new CompletableFuture<>();
  private final Path file;

  Pipeline(Path file) {
    this.file = file;
  }

  /** Returns at once. The future completes with the file, or with what one of the steps threw. */
  CompletableFuture<Path> begin(String text) {
    tune.beginCompose(text, this::composed);
    return finished;
  }

  private void composed(ComposeResult result) {
    attempt(() -> tune.beginSynthesize(tune.endCompose(result), this::synthesized));
  }

  private void synthesized(SynthesizeResult result) {
    attempt(() -> tune.beginSave(tune.endSynthesize(result), file, this::saved));
  }

  private void saved(SaveResult result) {
    attempt(() -> finished.complete(tune.endSave(result)));
  }

  /** What an operation threw comes out of its End. Nothing is begun after it. */
  private void attempt(Callable<?> endAndBegin) {
    try {
      endAndBegin.call();
    } catch (Exception e) {
      finished.completeExceptionally(e);
    }
  }
}
