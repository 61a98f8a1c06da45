package dev.mfasync.samples.waveform;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.samples.waveform.RecordingsAsync.DrawResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The program: analyzes WAV files side by side, draws their waveforms, and prints a table. */
final class Waveform {
  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;
  private static final int WRONG_USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final PrintStream terminal;

  /** Without a terminal, nobody would see the progress. */
  Waveform(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal ? out : new PrintStream(OutputStream.nullOutputStream());
  }

  /** Returns the exit status of the process. */
  int run(String... arguments) throws InterruptedException {
    try {
      CommandLine commandLine = CommandLine.parse(List.of(arguments));
      if (commandLine.help()) {
        out.print(CommandLine.HELP);
        return SUCCESS;
      }
      return run(WavFiles.of(commandLine.inputs()), commandLine.output());
    } catch (UsageException e) {
      complain(e.getMessage() + "; see 'waveform --help'");
      return WRONG_USAGE;
    }
  }

  private int run(List<Path> files, Path png) throws InterruptedException {
    try (MediaFoundation platform = MediaFoundation.startup()) {
      RecordingsAsync recordings = new RecordingsAsync(new Recordings(platform), platform);
      ProgressLine progress = new ProgressLine(terminal, files.size());
      Batch batch = new Batch(recordings, platform.standardQueue(), files, progress);
      batch.run();
      batch.failures().forEach(this::complain);
      boolean drawn = batch.analyzed().isEmpty() || draw(recordings, batch.analyzed(), png);
      out.print(new Table(batch.analyzed()));
      return batch.failures().isEmpty() && drawn ? SUCCESS : FAILURE;
    }
  }

  /** One operation that the program has to wait for anyway needs no callback. */
  private boolean draw(RecordingsAsync recordings, List<Recording> analyzed, Path png)
      throws InterruptedException {
    DrawResult drawing = recordings.beginDraw(analyzed, png);
    drawing.await();
    try {
      recordings.endDraw(drawing);
      out.println("Drew " + png);
      if (!TextStyle.fontsExist()) {
        complain("the picture has no text, since this machine has no fonts");
      }
      return true;
    } catch (IOException e) {
      complain(new Failure(png, e));
      return false;
    }
  }

  private void complain(Object problem) {
    err.println("waveform: " + problem);
  }
}
