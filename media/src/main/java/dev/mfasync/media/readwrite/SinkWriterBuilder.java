package dev.mfasync.media.readwrite;

import dev.mfasync.media.Attributes;
import dev.mfasync.media.AttributesCom;
import dev.mfasync.media.ByteStream;
import dev.mfasync.media.ByteStreamCom;
import dev.mfasync.media.MediaSink;
import dev.mfasync.media.MediaSinkCom;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfReadWrite;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SinkWriter} with attributes and a listener, which are both optional. */
public final class SinkWriterBuilder {
  private static final Guid ASYNC_CALLBACK = Guid.of("48cb183e-7b0b-46f4-822e-5e1d2dda4354");

  @FunctionalInterface
  private interface Creation {
    int call(long attributes, long out);
  }

  private final MediaFoundation platform;
  private @Nullable Attributes attributes;
  private @Nullable SinkWriterListener listener;

  SinkWriterBuilder(MediaFoundation platform) {
    this.platform = Objects.requireNonNull(platform, "platform");
  }

  /**
   * Adds attributes for the writer, such as {@link SinkWriter#CONTAINER_TYPE}.
   *
   * @param more the attributes, which are copied when the writer is created
   * @return this
   */
  public SinkWriterBuilder attributes(Attributes more) {
    attributes = Objects.requireNonNull(more, "more");
    return this;
  }

  /**
   * Sets a listener.
   *
   * @param reports called for each report, after the corresponding future has completed, on a
   *     thread of Media Foundation, which it must not block
   * @return this
   */
  public SinkWriterBuilder listener(SinkWriterListener reports) {
    listener = Objects.requireNonNull(reports, "reports");
    return this;
  }

  /**
   * Creates a writer for a file: {@code MFCreateSinkWriterFromURL}. The file's extension names its
   * format, unless the attributes have {@link SinkWriter#CONTAINER_TYPE}.
   *
   * @param file the file; one that exists is replaced
   * @return the writer, to be closed by the caller
   * @throws MediaFoundationException as {@link SinkWriter#create(MediaFoundation, Path)}
   */
  public SinkWriter create(Path file) {
    return create(
        "MFCreateSinkWriterFromURL failed for " + file,
        (store, out) ->
            MfReadWrite.MFCreateSinkWriterFromURL(file.toAbsolutePath().toString(), 0, store, out));
  }

  /**
   * Creates a writer for a byte stream: {@code MFCreateSinkWriterFromURL}. The attributes must have
   * {@link SinkWriter#CONTAINER_TYPE}.
   *
   * @param stream a proxy or a Java object, to which the writer adds a reference
   * @return the writer, to be closed by the caller
   * @throws MediaFoundationException as {@link SinkWriter#create(MediaFoundation, Path)}
   */
  public SinkWriter create(ByteStream stream) {
    return create(
        "MFCreateSinkWriterFromURL failed for a byte stream",
        (store, out) -> {
          try (ComPointer to = ComPointer.to(ByteStreamCom.TYPE, stream)) {
            return MfReadWrite.MFCreateSinkWriterFromURL(null, to.address(), store, out);
          }
        });
  }

  /**
   * Creates a writer that feeds a media sink: {@code MFCreateSinkWriterFromMediaSink}.
   *
   * @param sink a proxy or a Java object, to which the writer adds a reference
   * @return the writer, to be closed by the caller
   * @throws MediaFoundationException as {@link SinkWriter#create(MediaFoundation, MediaSink)}
   */
  public SinkWriter create(MediaSink sink) {
    return create(
        "MFCreateSinkWriterFromMediaSink failed",
        (store, out) -> {
          try (ComPointer to = ComPointer.to(MediaSinkCom.TYPE, sink)) {
            return MfReadWrite.MFCreateSinkWriterFromMediaSink(to.address(), store, out);
          }
        });
  }

  private SinkWriter create(String onFailure, Creation creation) {
    NativeSupport.require(platform.kind(), "a sink writer");
    PendingReports reports = new PendingReports();
    SinkWriterListener all = listener == null ? reports : new ListenerChain(reports, listener);
    ComObject.Builder reported =
        ComObject.builder()
            .with(SinkWriterCallback.TYPE_2, all)
            // Without its callback the writer cannot report any more.
            .onDestroy(reports::close);
    try (ComObject object = reported.build();
        AttributesCom store = Attributes.create();
        NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      if (attributes != null) {
        attributes.copyAllItems(store);
      }
      try (ComPointer callback = ComPointer.of(object, SinkWriterCallback.TYPE)) {
        store.setUnknown(ASYNC_CALLBACK, callback);
      }
      int hresult = creation.call(store.pointer().address(), out.address());
      if (HResult.failed(hresult)) {
        throw new MediaFoundationException(hresult, onFailure);
      }
      return new SinkWriter(NativeSinkWriterCom.attach(out.getLong(0)), reports);
    }
  }
}
