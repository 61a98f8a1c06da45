package dev.mfasync.samples.mediasink;

import dev.mfasync.media.ClockStateSink;
import dev.mfasync.media.ClockStateSinkCom;
import dev.mfasync.media.FinalizableMediaSink;
import dev.mfasync.media.FinalizableMediaSinkCom;
import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.PresentationClock;
import dev.mfasync.media.StreamSink;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComTypes;
import dev.mfasync.runtime.com.ComWrapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive sink that writes one stream of uncompressed audio into a WAV file: {@code
 * IMFMediaSink} with {@code IMFFinalizableMediaSink} and {@code IMFClockStateSink}.
 */
final class WavSink implements FinalizableMediaSink, ClockStateSink, ComTypes, AutoCloseable {
  private static final int STREAM_SINKS_FIXED = 0xC00D4A3B;
  private static final int NO_CLOCK = 0xC00D36D7;

  private final WavStream stream;
  private @Nullable PresentationClock clock;
  private boolean shutDown;

  WavSink(MediaFoundation platform, Path file, MediaType format) throws IOException {
    stream = new WavStream(platform, this, new WavFile(file, format), format);
  }

  @Override
  public List<ComType<?>> comTypes() {
    return List.of(FinalizableMediaSinkCom.TYPE, ClockStateSinkCom.TYPE);
  }

  @Override
  public int getCharacteristics() {
    return FIXED_STREAMS | RATELESS;
  }

  @Override
  public int getStreamSinkCount() {
    return 1;
  }

  @Override
  public StreamSink getStreamSinkByIndex(int index) {
    return stream(index);
  }

  @Override
  public StreamSink getStreamSinkById(int id) {
    return stream(id);
  }

  /** The only stream has the index 0 and the identifier 0. */
  private synchronized StreamSink stream(int number) {
    if (shutDown) {
      throw new MediaFoundationException(HResult.MF_E_SHUTDOWN, "the sink is shut down");
    }
    if (number != 0) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDSTREAMNUMBER, "there is one stream, 0, and not " + number);
    }
    return stream;
  }

  @Override
  public StreamSink addStreamSink(int id, @Nullable MediaType type) {
    throw fixed();
  }

  @Override
  public void removeStreamSink(int id) {
    throw fixed();
  }

  private static MediaFoundationException fixed() {
    return new MediaFoundationException(STREAM_SINKS_FIXED, "the sink has one stream");
  }

  @Override
  public synchronized void setPresentationClock(@Nullable PresentationClock wanted) {
    if (clock != null) {
      clock.removeClockStateSink(this);
      ComWrapper.release(clock);
    }
    clock = wanted == null ? null : ComWrapper.retain(wanted);
    if (clock != null) {
      clock.addClockStateSink(this);
    }
  }

  @Override
  public synchronized PresentationClock getPresentationClock() {
    if (clock == null) {
      throw new MediaFoundationException(NO_CLOCK, "the sink has no clock");
    }
    return ComWrapper.retain(clock);
  }

  @Override
  public void onClockStart(long systemTime, long startOffset) {
    stream.queue(MediaEvent.STREAM_SINK_STARTED);
    stream.queue(MediaEvent.STREAM_SINK_REQUEST_SAMPLE);
  }

  @Override
  public void onClockStop(long systemTime) {
    stream.queue(MediaEvent.STREAM_SINK_STOPPED);
  }

  @Override
  public void onClockPause(long systemTime) {
    stream.queue(MediaEvent.STREAM_SINK_PAUSED);
  }

  @Override
  public void onClockRestart(long systemTime) {
    stream.queue(MediaEvent.STREAM_SINK_STARTED);
  }

  @Override
  public void onClockSetRate(long systemTime, float rate) {} // The file is the same at any rate.

  /** {@code BeginFinalize} and {@code EndFinalize}: this runs on a work queue. */
  @Override
  public void finish() throws IOException {
    stream.finish();
  }

  @Override
  public void shutdown() {
    synchronized (this) {
      if (shutDown) {
        return;
      }
      setPresentationClock(null);
      shutDown = true;
    }
    stream.close();
  }

  @Override
  public void close() {
    shutdown();
  }
}
