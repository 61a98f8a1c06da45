package dev.mfasync.samples.waveform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The integrated loudness of a mono or stereo recording after ITU-R BS.1770-4.
 *
 * <p>It is the mean power of blocks of 400 ms, one every 100 ms; the quiet ones do not count.
 */
final class Loudness {
  private static final int STEPS_PER_SECOND = 10;
  private static final int STEPS_PER_BLOCK = 4;

  /** The power of -70 LUFS. A block below is silence. */
  private static final double ABSOLUTE_GATE = Math.pow(10, (-70 + 0.691) / 10);

  /** A tenth is -10 LU. A block that lies so far below the mean of the others is background. */
  private static final double RELATIVE_GATE = 0.1;

  private final int sampleRate;
  private final KWeighting[] filters;
  private final List<Step> steps = new ArrayList<>();
  private double energy;
  private long frames;
  private long stepStart;
  private long stepEnd;

  Loudness(int channels, int sampleRate) {
    this.sampleRate = sampleRate;
    this.filters = new KWeighting[channels];
    for (int channel = 0; channel < channels; channel++) {
      filters[channel] = new KWeighting(sampleRate);
    }
    this.stepEnd = endOfStep(0);
  }

  void add(double[] frame) {
    for (int channel = 0; channel < frame.length; channel++) {
      double weighted = filters[channel].filter(frame[channel]);
      energy += weighted * weighted;
    }
    frames++;
    if (frames == stepEnd) {
      finishStep();
    }
  }

  /**
   * In LUFS: negative infinity for silence, nothing for a recording that is shorter than one block.
   */
  OptionalDouble integrated() {
    double[] blocks = blocks();
    if (blocks.length == 0) {
      return OptionalDouble.empty();
    }
    double gate = Math.max(ABSOLUTE_GATE, RELATIVE_GATE * meanAbove(ABSOLUTE_GATE, blocks));
    return OptionalDouble.of(-0.691 + 10 * Math.log10(meanAbove(gate, blocks)));
  }

  /** If 100 ms are not a whole number of frames, the steps differ by one frame. */
  private long endOfStep(long step) {
    return (step + 1) * sampleRate / STEPS_PER_SECOND;
  }

  private void finishStep() {
    steps.add(new Step(energy, frames - stepStart));
    energy = 0;
    stepStart = stepEnd;
    stepEnd = endOfStep(steps.size());
  }

  /** The power of each block. */
  private double[] blocks() {
    return IntStream.rangeClosed(0, steps.size() - STEPS_PER_BLOCK)
        .mapToDouble(first -> power(steps.subList(first, first + STEPS_PER_BLOCK)))
        .toArray();
  }

  private static double power(List<Step> block) {
    double energy = block.stream().mapToDouble(Step::energy).sum();
    return energy / block.stream().mapToLong(Step::frames).sum();
  }

  private static double meanAbove(double gate, double[] blocks) {
    return Arrays.stream(blocks).filter(power -> power > gate).average().orElse(0);
  }

  private record Step(double energy, long frames) {}
}
