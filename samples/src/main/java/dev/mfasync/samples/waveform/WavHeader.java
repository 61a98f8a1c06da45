package dev.mfasync.samples.waveform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a WAV file says before its first frame. A frame is one sample of each channel. */
record WavHeader(WavFormat format, long frames) {
  private static final int RIFF_HEADER_SIZE = 12;
  private static final int CHUNK_HEADER_SIZE = 8;

  /** What follows in a longer fmt chunk says nothing about PCM. */
  private static final int LONGEST_FORMAT = 40;

  /** Reads from the start of the file, and leaves the channel at the first frame. */
  static WavHeader read(FileChannel file) throws IOException {
    requireRiffWave(file);
    WavFormat format = null;
    while (file.size() - file.position() >= CHUNK_HEADER_SIZE) {
      ByteBuffer chunk = LittleEndian.read(file, CHUNK_HEADER_SIZE);
      String id = fourCharacters(chunk);
      long size = Integer.toUnsignedLong(chunk.getInt());
      requireWhole(file, id, size);
      if (id.equals("data")) {
        return atFirstFrame(format, size);
      }
      long next = file.position() + size + size % 2; // Chunks begin at even positions.
      if (id.equals("fmt ")) {
        format = WavFormat.read(LittleEndian.read(file, (int) Math.min(size, LONGEST_FORMAT)));
      }
      file.position(next);
    }
    throw new InvalidWavException("it has no data chunk");
  }

  private static void requireRiffWave(FileChannel file) throws IOException {
    if (file.size() == 0) {
      throw new InvalidWavException("it is empty");
    }
    if (file.size() >= RIFF_HEADER_SIZE) {
      ByteBuffer header = LittleEndian.read(file, RIFF_HEADER_SIZE);
      String container = fourCharacters(header);
      header.getInt(); // The size of the whole: zero where the recorder could not come back to it.
      if (container.equals("RIFF") && fourCharacters(header).equals("WAVE")) {
        return;
      }
    }
    throw new InvalidWavException("it is not a WAV file: it does not begin with RIFF and WAVE");
  }

  private static void requireWhole(FileChannel file, String id, long size) throws IOException {
    long present = file.size() - file.position();
    if (present < size) {
      throw new InvalidWavException(
          "it is truncated: of the %d bytes of its %s chunk, only %d are there"
              .formatted(size, id.strip(), present));
    }
  }

  private static WavHeader atFirstFrame(@Nullable WavFormat format, long size)
      throws InvalidWavException {
    if (format == null) {
      throw new InvalidWavException("it has no fmt chunk before its data chunk");
    }
    if (size == 0) {
      throw new InvalidWavException("it has no samples: its data chunk is empty");
    }
    if (size % format.bytesPerFrame() != 0) {
      throw new InvalidWavException(
          "its data chunk ends within a frame: it has %d bytes, a frame has %d"
              .formatted(size, format.bytesPerFrame()));
    }
    return new WavHeader(format, size / format.bytesPerFrame());
  }

  /** The four characters that name a chunk. A broken file can have anything there. */
  private static String fourCharacters(ByteBuffer bytes) {
    byte[] characters = new byte[4];
    bytes.get(characters);
    return new String(characters, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "?");
  }
}
