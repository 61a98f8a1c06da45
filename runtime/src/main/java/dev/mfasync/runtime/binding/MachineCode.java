package dev.mfasync.runtime.binding;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Pages of machine code that are written once, and then executable but not writable. A JVM does the
 * same for its compiled methods, so this is allowed wherever a JVM runs. Control Flow Guard accepts
 * any address in such pages as the target of a call. They are never freed.
 */
final class MachineCode {
  private static final int COMMIT_AND_RESERVE = 0x3000;
  private static final int READ_WRITE = 0x04;
  private static final int EXECUTE_READ = 0x20;

  private final byte[] bytes;
  private final Map<String, Integer> labels;

  private MachineCode(byte[] bytes, Map<String, Integer> labels) {
    this.bytes = bytes;
    this.labels = labels;
  }

  /** Reads a listing: bytes in hexadecimal digits, a semicolon, and a comment or a label. */
  static MachineCode read(String listing) {
    try (InputStream stream = MachineCode.class.getResourceAsStream(listing)) {
      if (stream == null) {
        throw new UnsatisfiedLinkError(listing + " is missing from the jar of the runtime");
      }
      return parse(new String(stream.readAllBytes(), US_ASCII));
    } catch (IOException e) {
      throw new UnsatisfiedLinkError(listing + " could not be read: " + e);
    }
  }

  private static MachineCode parse(String listing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Integer> labels = new HashMap<>();
    for (String line : listing.lines().toList()) {
      int comment = line.indexOf(';');
      String code = comment < 0 ? line : line.substring(0, comment);
      if (code.isBlank()) {
        if (line.endsWith(":")) {
          labels.put(line.substring(comment + 1, line.length() - 1).strip(), bytes.size());
        }
        continue;
      }
      for (String digits : code.strip().split(" ", -1)) {
        bytes.write(Integer.parseInt(digits, 16));
      }
    }
    return new MachineCode(bytes.toByteArray(), labels);
  }

  /** Returns the offset of a label from the first byte. */
  int offset(String label) {
    Integer offset = labels.get(label);
    if (offset == null) {
      throw new IllegalArgumentException(label);
    }
    return offset;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Makes code executable.
   *
   * @param code the code; whole pages if there is data
   * @param dataSize the number of bytes after it that stay writable, initially zero
   * @return its address
   */
  static long install(byte[] code, int dataSize) {
    long address = Kernel32.VirtualAlloc(0, code.length + dataSize, COMMIT_AND_RESERVE, READ_WRITE);
    if (address == 0) {
      throw new OutOfMemoryError("Windows could not allocate a page for machine code");
    }
    new Pointer(address).write(0, code, 0, code.length);
    long before = Native.malloc(Integer.BYTES);
    try {
      if (Kernel32.VirtualProtect(address, code.length, EXECUTE_READ, before) == 0) {
        throw new UnsatisfiedLinkError("Windows does not let this process create machine code");
      }
    } finally {
      Native.free(before);
    }
    Kernel32.FlushInstructionCache(Kernel32.GetCurrentProcess(), address, code.length);
    return address;
  }

  /** The name denotes a DLL that every process has already loaded. */
  private static final class Kernel32 {
    static {
      Native.register(Kernel32.class, "kernel32");
    }

    private Kernel32() {}

    static native long VirtualAlloc(long address, long size, int type, int protection);

    static native int VirtualProtect(long address, long size, int protection, long before);

    static native int FlushInstructionCache(long process, long address, long size);

    static native long GetCurrentProcess();
  }
}
