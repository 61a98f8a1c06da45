package dev.mfasync.samples.sinkwriter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A sine of 440 Hz, mono, 16 bits. */
final class Tone {
  static final int RATE = 48_000;

  private static final double STEP = 2 * Math.PI * 440 / RATE;
  private static final int PEAK = 8_000;

  private Tone() {}

  /** One second of it. The period fits a second, so that seconds join without a click. */
  static ByteBuffer second() {
    ByteBuffer samples = ByteBuffer.allocate(RATE * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < RATE; i++) {
      samples.putShort((short) Math.round(PEAK * Math.sin(i * STEP)));
    }
    return samples.flip();
  }
}
