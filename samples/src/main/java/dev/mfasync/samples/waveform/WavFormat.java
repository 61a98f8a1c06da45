package dev.mfasync.samples.waveform;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Set;

/** How the samples of a WAV file are written: what its fmt chunk says. */
record WavFormat(int channels, int sampleRate, int bitsPerSample) {
  private static final int WAVE_FORMAT_PCM = 0x0001;
  private static final int WAVE_FORMAT_EXTENSIBLE = 0xFFFE;

  private static final int PLAIN_SIZE = 16;
  private static final int EXTENSIBLE_SIZE = 40;
  private static final int GUID_SIZE = 16;

  /** In the GUID of a subformat, what follows the format tag. */
  private static final String SUBFORMAT_SUFFIX = "000000001000800000aa00389b71";

  private static final Set<Integer> READABLE_BITS = Set.of(8, 16, 24);

  /** Below this rate, the filter of the loudness would lie beyond the highest frequency. */
  private static final int LOWEST_RATE = 4_000;

  private static final int HIGHEST_RATE = 768_000;

  /** Reads the content of a fmt chunk, in the byte order of the file. */
  static WavFormat read(ByteBuffer chunk) throws InvalidWavException {
    requireSize(PLAIN_SIZE, chunk);
    int tag = Short.toUnsignedInt(chunk.getShort());
    int channels = Short.toUnsignedInt(chunk.getShort());
    long sampleRate = Integer.toUnsignedLong(chunk.getInt());
    chunk.getInt(); // Bytes per second: follows from the rest.
    int bytesPerFrame = Short.toUnsignedInt(chunk.getShort());
    int bitsPerSample = Short.toUnsignedInt(chunk.getShort());

    requirePcm(tag == WAVE_FORMAT_EXTENSIBLE ? subformat(chunk) : tag);
    require(
        channels == 1 || channels == 2,
        "it has " + channels + " channels, only mono and stereo can be read");
    require(
        READABLE_BITS.contains(bitsPerSample),
        "its samples have " + bitsPerSample + " bits, only 8, 16 and 24 can be read");
    require(
        sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE,
        "its sample rate is %d Hz, only %d to %d can be read"
            .formatted(sampleRate, LOWEST_RATE, HIGHEST_RATE));
    WavFormat format = new WavFormat(channels, (int) sampleRate, bitsPerSample);
    require(
        bytesPerFrame == format.bytesPerFrame(),
        "its fmt chunk contradicts itself: %d bytes a frame, where %d channels of %d bits need %d"
            .formatted(bytesPerFrame, channels, bitsPerSample, format.bytesPerFrame()));
    return format;
  }

  int bytesPerSample() {
    return bitsPerSample / Byte.SIZE;
  }

  /** A frame is one sample of each channel. */
  int bytesPerFrame() {
    return channels * bytesPerSample();
  }

  /** The format tag at the end of an extensible format. */
  private static int subformat(ByteBuffer chunk) throws InvalidWavException {
    requireSize(EXTENSIBLE_SIZE, chunk);
    chunk.position(EXTENSIBLE_SIZE - GUID_SIZE);
    int tag = Short.toUnsignedInt(chunk.getShort());
    byte[] suffix = new byte[GUID_SIZE - Short.BYTES];
    chunk.get(suffix);
    require(
        HexFormat.of().formatHex(suffix).equals(SUBFORMAT_SUFFIX),
        "its extensible format has an unknown subformat, only PCM can be read");
    return tag;
  }

  private static void requireSize(int needed, ByteBuffer chunk) throws InvalidWavException {
    require(
        chunk.limit() >= needed,
        "its fmt chunk has %d bytes, its format needs %d".formatted(chunk.limit(), needed));
  }

  private static void requirePcm(int tag) throws InvalidWavException {
    String name =
        switch (tag) {
          case 0x0002, 0x0011 -> " (ADPCM)";
          case 0x0003 -> " (floating point)";
          case 0x0006 -> " (A-law)";
          case 0x0007 -> " (mu-law)";
          case 0x0055 -> " (MP3)";
          default -> "";
        };
    require(
        tag == WAVE_FORMAT_PCM,
        "its samples have format 0x%04X%s, only PCM (0x0001) can be read".formatted(tag, name));
  }

  private static void require(boolean condition, String message) throws InvalidWavException {
    if (!condition) {
      throw new InvalidWavException(message);
    }
  }
}
