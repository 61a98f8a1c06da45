package dev.mfasync.samples.waveform;

import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.samples.waveform.RecordingsAsync.AnalyzeCallback;
import dev.mfasync.samples.waveform.RecordingsAsync.AnalyzeResult;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * Analyzes many files at once, and gathers what comes back.
 *
 * <p>The files are analyzed on the threads of the multithreaded queue, as many at a time as there
 * are. The callbacks, though, come one at a time, since they ask for a queue that runs one item
 * after the other: this is why nothing is locked here.
 */
final class Batch implements AnalyzeCallback {
  private final RecordingsAsync recordings;
  private final WorkQueue callbackQueue;
  private final List<Path> files;
  private final ProgressLine progress;
  private final CountDownLatch unfinished;
  private final Map<Path, Recording> analyzed = new HashMap<>();
  private final Map<Path, Failure> failures = new HashMap<>();

  Batch(
      RecordingsAsync recordings, WorkQueue serialQueue, List<Path> files, ProgressLine progress) {
    this.recordings = recordings;
    this.callbackQueue = serialQueue;
    this.files = files;
    this.progress = progress;
    this.unfinished = new CountDownLatch(files.size());
  }

  /** Begins with every file, and waits for the last callback. */
  void run() throws InterruptedException {
    progress.show();
    for (Path file : files) {
      recordings.beginAnalyze(file, this, file);
    }
    unfinished.await();
    progress.clear();
  }

  @Override
  public CallbackParameters getParameters() {
    return CallbackParameters.on(callbackQueue);
  }

  @Override
  public void invoke(AnalyzeResult result) {
    Path file = (Path) Objects.requireNonNull(result.getState());
    try {
      analyzed.put(file, recordings.endAnalyze(result));
    } catch (Throwable thrown) { // Errors too: one file must not keep the others from the table.
      failures.put(file, new Failure(file, thrown));
    }
    progress.step();
    unfinished.countDown();
  }

  /** In the order of the files. */
  List<Recording> analyzed() {
    return files.stream().map(analyzed::get).filter(Objects::nonNull).toList();
  }

  /** In the order of the files. */
  List<Failure> failures() {
    return files.stream().map(failures::get).filter(Objects::nonNull).toList();
  }
}
