package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A mixer in Java, which returns the same values as the mixer in C++. */
public class JavaMixer extends JavaDevice implements Mixer {
  private final Map<Guid, Object> tags = new HashMap<>();
  private final CountDownLatch open;
  private float rate;
  private Mode mode = Mode.OFF;
  private volatile @Nullable Device source;
  private byte next;

  public JavaMixer() {
    this(new CountDownLatch(0));
  }

  /** A mixer whose reads wait. */
  public JavaMixer(CountDownLatch open) {
    super("mixer");
    this.open = open;
  }

  @Override
  public void setRate(long time, float newRate) {
    rate = newRate * time;
  }

  @Override
  public double mix(float a, double b, int c, float d, double e, long f, byte g, boolean h) {
    return a + 10 * b + 100 * c + 1000 * d + 10_000 * e + 100_000 * f + (h ? g : -g);
  }

  @Override
  public Levels getLevels(int channel) {
    if (channel < 0) {
      throw new IllegalArgumentException("there is no channel " + channel);
    }
    return new Levels(rate, rate / 4.0, channel + 1);
  }

  @Override
  public Area move(Area area, @Nullable Point offset) {
    Point by = offset == null ? new Point(0, 0) : offset;
    return new Area(
        (byte) -area.kind(), shift(area.from(), by), shift(area.to(), by), area.id(), "moved");
  }

  private static Point shift(Point point, Point by) {
    return new Point(point.x() + by.x(), point.y() + by.y());
  }

  @Override
  public Mode setMode(Mode newMode, Set<Option> options) {
    Mode before = mode;
    mode = options.equals(EnumSet.allOf(Option.class)) ? newMode : Mode.OFF;
    return before;
  }

  @Override
  public @Nullable Device getSource() {
    return source == null ? null : ComWrapper.retain(source);
  }

  @Override
  public void setSource(@Nullable Device newSource) {
    Device before = source;
    source = newSource == null ? null : ComWrapper.retain(newSource);
    ComWrapper.release(before);
  }

  @Override
  public @Nullable Object tag(Guid key, @Nullable Object value) {
    return value == null ? tags.remove(key) : tags.put(key, value);
  }

  @Override
  public int tryLock(int milliseconds) {
    return milliseconds < 0 ? HResult.E_INVALIDARG : milliseconds == 0 ? 1 : HResult.S_OK;
  }

  @Override
  public float volume(float factor) {
    if (factor < 0) {
      throw new IllegalArgumentException("a volume below zero");
    }
    return factor * 1.5f;
  }

  @Override
  public void reset() {
    rate = 0;
  }

  @Override
  public int read(ByteBuffer buffer) {
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return fill(buffer);
  }

  /** One after the other: two reads of one caller may run at a time, into the same bytes. */
  private synchronized int fill(ByteBuffer buffer) {
    if (next == 100) {
      return -1;
    }
    int count = Math.min(buffer.remaining(), 100 - next);
    for (int i = 0; i < count; i++) {
      buffer.put(next++);
    }
    return count;
  }

  @Override
  public Levels measure(String what, double start, @Nullable Device device) {
    if (what.isEmpty()) {
      throw new UnsupportedOperationException("nothing to measure");
    }
    String name = device == null ? "" : device.getName();
    return new Levels(what.length(), start * 2, name.length());
  }
}
