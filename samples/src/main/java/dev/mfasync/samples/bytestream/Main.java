package dev.mfasync.samples.bytestream;

import dev.mfasync.media.ByteStream;
import dev.mfasync.media.ByteStreamCom;
import dev.mfasync.media.FileAccessMode;
import dev.mfasync.media.FileOpenMode;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.samples.WindowsOnly;
import java.nio.file.Path;

/** Prints the size and the checksum of the file that the first argument names. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("bytestream: which file? Give one argument");
      System.exit(2);
    }
    Path file = Path.of(arguments[0]);
    WindowsOnly.run("bytestream", platform -> print(platform, file));
  }

  private static void print(MediaFoundation platform, Path file) throws Exception {
    try (ByteStreamCom stream =
        ByteStream.open(platform, file, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST)) {
      System.out.println(file + ": " + new FileChecksum(stream).begin().get());
    }
  }
}
