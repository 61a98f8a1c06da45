package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.com.ComWrapper;
import org.jspecify.annotations.Nullable;

/** Creates media sources from URLs and byte streams: {@code IMFSourceResolver}. */
@ComInterface(
    value = "fbe5a32d-a497-4b61-bb85-97b1a848a6e3",
    name = "IMFSourceResolver",
    vtable = {
      "CreateObjectFromURL",
      "CreateObjectFromByteStream",
      "BeginCreateObjectFromURL",
      "EndCreateObjectFromURL",
      "BeginCreateObjectFromByteStream",
      "EndCreateObjectFromByteStream",
      "CancelObjectCreation"
    })
public interface SourceResolver {
  /** A flag: {@code MF_RESOLUTION_MEDIASOURCE}. */
  int MEDIA_SOURCE = 0x1;

  /** A flag: {@code MF_RESOLUTION_BYTESTREAM}. */
  int BYTE_STREAM = 0x2;

  /** A flag: {@code MF_RESOLUTION_CONTENT_DOES_NOT_HAVE_TO_MATCH_EXTENSION_OR_MIME_TYPE}. */
  int ANY_EXTENSION = 0x10;

  /**
   * Opens a URL: {@code CreateObjectFromURL}, {@code BeginCreateObjectFromURL}, {@code
   * EndCreateObjectFromURL}.
   *
   * @param url a URL or a path
   * @param flags such as {@link #MEDIA_SOURCE}
   * @param properties an {@code IPropertyStore*}, or zero
   * @return the object
   */
  @AsyncOperation(name = "CreateObjectFromURL")
  @CancelCookie
  Created createObjectFromUrl(String url, int flags, long properties);

  /**
   * Opens a byte stream: {@code CreateObjectFromByteStream}, {@code
   * BeginCreateObjectFromByteStream}, {@code EndCreateObjectFromByteStream}.
   *
   * @param stream the byte stream
   * @param url the URL of the stream, or null
   * @param flags such as {@link #MEDIA_SOURCE}
   * @param properties an {@code IPropertyStore*}, or zero
   * @return the object
   */
  @AsyncOperation
  @CancelCookie
  Created createObjectFromByteStream(
      ByteStream stream, @Nullable String url, int flags, long properties);

  /**
   * Cancels a request: {@code CancelObjectCreation}.
   *
   * @param cookie the {@code getCancelCookie} of the result
   */
  void cancelObjectCreation(Object cookie);

  /**
   * The created object.
   *
   * @param type an {@code MF_OBJECT_TYPE}: 0 for a media source, 1 for a byte stream
   * @param object the object, to be released by the caller with {@link ComWrapper#release}
   */
  record Created(int type, Object object) {}

  /**
   * Creates a resolver: {@code MFCreateSourceResolver}.
   *
   * @param platform an open handle on the native platform
   * @return the resolver, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} on the embedded platform
   */
  static SourceResolverCom create(MediaFoundation platform) {
    NativeSupport.require(platform.kind(), "a source resolver");
    return SourceResolverCom.attach(
        NativeObjects.create("MFCreateSourceResolver", MfObjects::MFCreateSourceResolver));
  }
}
