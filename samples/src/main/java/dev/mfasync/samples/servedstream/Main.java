package dev.mfasync.samples.servedstream;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.samples.WindowsOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Decodes a media file inside a ZIP file, without unpacking it: the two arguments name them. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println(
          "servedstream: which file? Give two arguments, a ZIP file and the name of an entry");
      System.exit(2);
    }
    Path zip = Path.of(arguments[0]);
    WindowsOnly.run("servedstream", platform -> print(platform, zip, arguments[1]));
  }

  private static void print(MediaFoundation platform, Path zip, String name) throws Exception {
    ServedStream stream = new ServedStream(entry(zip, name));
    Decoder.Sound sound = Decoder.decode(platform, stream);
    System.out.printf(
        "%s: %d channels, %d Hz, %d bits, %.2f s, read from Java in %d pieces%n",
        name, sound.channels(), sound.rate(), sound.bits(), sound.seconds(), stream.reads());
  }

  private static byte[] entry(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry(name);
      if (entry == null) {
        throw new IOException(zip + " has no entry " + name);
      }
      try (InputStream content = file.getInputStream(entry)) {
        return content.readAllBytes();
      }
    }
  }
}
