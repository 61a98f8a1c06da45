/** Media Foundation's own objects: byte streams, events, samples, readers and writers. */
@SuppressWarnings("requires-automatic") // The jar of JNA names its module in the manifest only.
module dev.mfasync.media {
  requires com.sun.jna;
  requires static dev.mfasync.annotations;
  requires transitive dev.mfasync.runtime;

  exports dev.mfasync.media;
  exports dev.mfasync.media.readwrite;
}
