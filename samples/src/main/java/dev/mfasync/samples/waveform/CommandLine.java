package dev.mfasync.samples.waveform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What the arguments of the program ask for. */
record CommandLine(boolean help, List<Path> inputs, Path output) {
  static final String HELP =
      """
      Usage: waveform [--output FILE.png] [FILE | FOLDER]...

      Draws the waveforms of WAV files (PCM of 8, 16 or 24 bits, mono or stereo) into
      one PNG file, and prints the length, the peak and the loudness of each. On
      Windows, any media file will do that Media Foundation can decode.
      A folder stands for the WAV files in it. Without a file or folder, the sample's
      own recordings are taken.

        -o, --output FILE.png   the file to draw into (default: waveform.png)
        -h, --help              print this text

      Exits with 0, with 1 if a file could not be read or written, or with 2 if the
      arguments are wrong.
      """;

  /** Reads the arguments from left to right. Of several outputs, the last one counts. */
  static CommandLine parse(List<String> arguments) throws UsageException {
    boolean help = false;
    Path output = Defaults.output();
    List<Path> inputs = new ArrayList<>();
    boolean options = true;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (!options || !argument.startsWith("-")) {
        inputs.add(path(argument));
      } else if (argument.equals("--")) {
        options = false;
      } else if (argument.equals("-h") || argument.equals("--help")) {
        help = true;
      } else if (argument.equals("-o") || argument.equals("--output")) {
        output = png(valueOf(argument, rest));
      } else if (argument.startsWith("--output=")) {
        output = png(argument.substring("--output=".length()));
      } else {
        throw new UsageException("there is no option '" + argument + "'");
      }
    }
    return new CommandLine(help, List.copyOf(inputs), output);
  }

  private static String valueOf(String option, Iterator<String> rest) throws UsageException {
    if (!rest.hasNext()) {
      throw new UsageException("'" + option + "' needs the name of a file");
    }
    return rest.next();
  }

  /**
   * Insists on the extension, so that a forgotten name does not make the first recording the
   * output.
   */
  private static Path png(String name) throws UsageException {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new UsageException("the output must be a .png file, not '" + name + "'");
    }
    return path(name);
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is not a file name");
    }
  }
}
