package dev.mfasync.runtime.binding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a listing are those that the assembler makes of the text beside them. */
final class MachineCodeTest {
  private static final Path ASSEMBLER = Path.of("/usr/bin/x86_64-w64-mingw32-as");
  private static final Path OBJCOPY = Path.of("/usr/bin/x86_64-w64-mingw32-objcopy");

  @TempDir Path folder;

  @Test
  void bytesAreThoseOfTheAssembler() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(ASSEMBLER), () -> ASSEMBLER + " is not there");
    Path source = folder.resolve("code.s");
    Path object = folder.resolve("code.o");
    Path binary = folder.resolve("code.bin");
    Files.writeString(source, source("entry-x64.txt"));
    run(List.of(ASSEMBLER.toString(), source.toString(), "-o", object.toString()));
    run(
        List.of(
            OBJCOPY.toString(),
            "-O",
            "binary",
            "-j",
            ".text",
            object.toString(),
            binary.toString()));
    byte[] bytes = MachineCode.read("entry-x64.txt").bytes();
    assertThat(Files.readAllBytes(binary)).startsWith(bytes);
  }

  private static String source(String listing) throws Exception {
    StringBuilder source = new StringBuilder(".intel_syntax noprefix\n");
    try (InputStream stream =
        Objects.requireNonNull(MachineCode.class.getResourceAsStream(listing))) {
      for (String line : new String(stream.readAllBytes(), US_ASCII).lines().toList()) {
        int comment = line.indexOf(';');
        if (comment < 0) {
          continue;
        }
        String bytes = line.substring(0, comment).strip();
        String text = line.substring(comment + 1).strip();
        boolean label = bytes.isEmpty() && text.endsWith(":");
        if (text.equals("int3")) {
          source.append(".fill ").append(bytes.split(" ", -1).length).append(", 1, 0xcc\n");
        } else if (label || !bytes.isEmpty()) {
          source.append(text).append('\n');
        }
      }
    }
    return source.toString();
  }

  private static void run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), US_ASCII);
    assertThat(process.waitFor()).as(printed).isZero();
  }
}
