/** Media Foundation's own objects: byte streams, events, samples, readers and writers. */
module dev.mfasync.media {
  requires static dev.mfasync.annotations;
  requires transitive dev.mfasync.runtime;

  exports dev.mfasync.media;
  exports dev.mfasync.media.readwrite;
}
