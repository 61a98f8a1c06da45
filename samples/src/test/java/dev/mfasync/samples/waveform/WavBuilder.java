package dev.mfasync.samples.waveform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.IntToDoubleFunction;

/** Writes WAV files chunk by chunk, right ones and wrong ones. */
final class WavBuilder {
  private static final int PCM = 0x0001;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final String PCM_SUBFORMAT = "0100000000001000800000aa00389b71";

  private final Bytes chunks = new Bytes();
  private final int channels;
  private final int rate;
  private final int bits;

  private WavBuilder(int channels, int rate, int bits) {
    this.channels = channels;
    this.rate = rate;
    this.bits = bits;
  }

  static WavBuilder wav(int channels, int rate, int bits) {
    return new WavBuilder(channels, rate, bits);
  }

  WavBuilder format() {
    return format(PCM);
  }

  WavBuilder format(int tag) {
    return chunk("fmt ", plainFormat(tag).toByteArray());
  }

  WavBuilder extensibleFormat() {
    return extensibleFormat(PCM_SUBFORMAT);
  }

  WavBuilder extensibleFormat(String subformat) {
    Bytes content = plainFormat(EXTENSIBLE).number(22, 2).number(bits, 2).number(0, 4);
    content.writeBytes(HexFormat.of().parseHex(subformat));
    return chunk("fmt ", content.toByteArray());
  }

  WavBuilder data(int... bytes) {
    Bytes content = new Bytes();
    for (int value : bytes) {
      content.write(value);
    }
    return chunk("data", content.toByteArray());
  }

  /** So many frames of a signal, the same in every channel. */
  WavBuilder data(int frames, IntToDoubleFunction signal) {
    Bytes content = new Bytes();
    int zero = bits == 8 ? 0x80 : 0;
    for (int frame = 0; frame < frames; frame++) {
      long sample = Math.round(signal.applyAsDouble(frame) * (1L << (bits - 1)));
      for (int channel = 0; channel < channels; channel++) {
        content.number(zero + sample, bits / 8);
      }
    }
    return chunk("data", content.toByteArray());
  }

  WavBuilder chunk(String id, byte[] content) {
    return chunk(id, content.length, content);
  }

  /** A chunk that may announce another size than it has. */
  WavBuilder chunk(String id, int announced, byte[] content) {
    chunks.text(id).number(announced, 4).writeBytes(content);
    if (content.length % 2 == 1) {
      chunks.write(0);
    }
    return this;
  }

  Path write(Path file) throws IOException {
    Bytes whole = new Bytes().text("RIFF").number(4 + chunks.size(), 4).text("WAVE");
    chunks.writeTo(whole);
    return Files.write(file, whole.toByteArray());
  }

  private Bytes plainFormat(int tag) {
    int bytesPerFrame = channels * bits / 8;
    return new Bytes()
        .number(tag, 2)
        .number(channels, 2)
        .number(rate, 4)
        .number((long) rate * bytesPerFrame, 4)
        .number(bytesPerFrame, 2)
        .number(bits, 2);
  }

  private static final class Bytes extends ByteArrayOutputStream {
    Bytes text(String text) {
      writeBytes(text.getBytes(StandardCharsets.US_ASCII));
      return this;
    }

    Bytes number(long value, int size) {
      for (int i = 0; i < size; i++) {
        write((int) (value >> (8 * i)));
      }
      return this;
    }
  }
}
