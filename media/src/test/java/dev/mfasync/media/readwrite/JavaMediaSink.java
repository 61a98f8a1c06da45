package dev.mfasync.media.readwrite;

import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.MediaEventQueue;
import dev.mfasync.media.MediaEventQueueCom;
import dev.mfasync.media.MediaSinkCom;
import dev.mfasync.media.SampleCom;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeMemory;
import java.util.ArrayList;
import java.util.List;

/** A media sink with one stream, as a third party would write it, in Java: it collects samples. */
final class JavaMediaSink implements AutoCloseable {
  static final ComType<JavaMediaSink> MEDIA_SINK =
      ComType.<JavaMediaSink>named("IMFMediaSink", "6ef2a660-47c0-4666-b13d-cbb717f2fa2c")
          .slot("GetCharacteristics", (sink, out) -> put(out, 0))
          .slot("AddStreamSink", (sink, id, type, out) -> HResult.E_NOTIMPL)
          .slot("RemoveStreamSink", (sink, id) -> HResult.E_NOTIMPL)
          .slot("GetStreamSinkCount", (sink, out) -> put(out, 1))
          .slot("GetStreamSinkByIndex", (sink, index, out) -> sink.giveStream((int) index, out))
          .slot("GetStreamSinkById", (sink, id, out) -> sink.giveStream((int) id, out))
          .slot("SetPresentationClock", (sink, clock) -> HResult.S_OK)
          .slot("GetPresentationClock", (sink, out) -> HResult.E_NOTIMPL)
          .slot("Shutdown", sink -> HResult.S_OK)
          .build();

  private static final ComMethod GET_EVENT = new ComMethod(3, "IMFMediaEventQueue::GetEvent");
  private static final ComMethod BEGIN = new ComMethod(4, "IMFMediaEventQueue::BeginGetEvent");
  private static final ComMethod END = new ComMethod(5, "IMFMediaEventQueue::EndGetEvent");

  static final ComType<JavaMediaSink> GENERATOR =
      ComType.<JavaMediaSink>named("IMFMediaEventGenerator", "2cd0bd52-bcd5-4b89-b62c-eadc0c031e7d")
          .slot("GetEvent", (sink, flags, out) -> GET_EVENT.hresult(sink.queue(), (int) flags, out))
          .slot(
              "BeginGetEvent",
              (sink, callback, state) -> BEGIN.hresult(sink.queue(), callback, state))
          .slot("EndGetEvent", (sink, result, out) -> END.hresult(sink.queue(), result, out))
          .slot("QueueEvent", (sink, type, extended, status, value) -> HResult.E_NOTIMPL)
          .build();

  static final ComType<JavaMediaSink> STREAM_SINK =
      ComType.<JavaMediaSink>named("IMFStreamSink", "0a97b3cf-8e7c-4a3d-8f8c-0c843dc247fb")
          .extending(GENERATOR)
          .slot("GetMediaSink", (sink, out) -> HResult.E_NOTIMPL)
          .slot("GetIdentifier", (sink, out) -> put(out, 0))
          .slot("GetMediaTypeHandler", (sink, out) -> HResult.E_NOTIMPL)
          .slot("ProcessSample", (sink, sample) -> sink.take(sample))
          .slot("PlaceMarker", (sink, type, value, context) -> sink.mark(context))
          .slot("Flush", sink -> HResult.S_OK)
          .build();

  /** {@code QueueEventParamVar(type, extendedType, status, value)}. */
  private static final ComMethod QUEUE_VARIANT =
      new ComMethod(7, "IMFMediaEventQueue::QueueEventParamVar");

  private static final Guid NONE = Guid.of("00000000-0000-0000-0000-000000000000");

  private final MediaEventQueueCom events;
  private final ComObject sink;
  private final ComObject stream;
  private final List<byte[]> samples = new ArrayList<>();

  JavaMediaSink(MediaFoundation platform) {
    events = MediaEventQueue.create(platform);
    sink = ComObject.of(MEDIA_SINK, this);
    stream = ComObject.of(STREAM_SINK, this);
  }

  MediaSinkCom pointer() {
    return MediaSinkCom.attach(sink.retain(MEDIA_SINK));
  }

  void requestSample() {
    events.queueEvent(MediaEvent.STREAM_SINK_REQUEST_SAMPLE, HResult.S_OK, null);
  }

  synchronized List<byte[]> samples() {
    return List.copyOf(samples);
  }

  /** Ends the sink writer's requests for events, and so its references. */
  @Override
  public void close() {
    events.shutdown();
    events.close();
    stream.close();
    sink.close();
  }

  private long queue() {
    return events.pointer().address();
  }

  private int giveStream(int index, long out) {
    if (index != 0) {
      return HResult.E_INVALIDARG;
    }
    NativeMemory.putLong(out, stream.retain(STREAM_SINK));
    return HResult.S_OK;
  }

  private synchronized int take(long address) {
    try (SampleCom sample = SampleCom.retain(address)) {
      samples.add(sample.toByteArray());
    }
    return HResult.S_OK;
  }

  /** What came before the marker was taken in the moment it came: the marker is reached at once. */
  private int mark(long context) {
    return QUEUE_VARIANT.hresult(queue(), MediaEvent.STREAM_SINK_MARKER, NONE, 0, context);
  }

  private static int put(long out, int value) {
    NativeMemory.putInt(out, value);
    return HResult.S_OK;
  }
}
