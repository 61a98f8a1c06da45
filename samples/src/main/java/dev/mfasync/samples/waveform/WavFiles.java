package dev.mfasync.samples.waveform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that the inputs of the program stand for. */
final class WavFiles {
  private WavFiles() {}

  /** Each file as it is, and the WAV files of each folder in the order of their names. */
  static List<Path> of(List<Path> inputs) throws UsageException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs.isEmpty() ? List.of(Defaults.recordings()) : inputs) {
      if (Files.isDirectory(input)) {
        files.addAll(in(input));
      } else {
        files.add(input);
      }
    }
    return files;
  }

  private static List<Path> in(Path folder) throws UsageException {
    try (Stream<Path> content = Files.list(folder)) {
      List<Path> files = content.filter(WavFiles::isWav).sorted().toList();
      if (files.isEmpty()) {
        throw new UsageException("the folder '" + folder + "' has no WAV files");
      }
      return files;
    } catch (IOException e) {
      throw new UsageException("the folder '" + folder + "' cannot be listed");
    }
  }

  static boolean isWav(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".wav") && !Files.isDirectory(file);
  }
}
