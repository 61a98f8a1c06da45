/** Media Foundation's asynchronous callback model: results, callbacks, work queues, operations. */
// The jar of JNA names its module in the manifest only; mfasync-media is compiled later.
@SuppressWarnings({"requires-automatic", "module"})
module dev.mfasync.runtime {
  requires com.sun.jna;
  requires transitive org.jspecify;

  exports dev.mfasync.runtime;
  exports dev.mfasync.runtime.binding to
      dev.mfasync.media;
  exports dev.mfasync.runtime.com;
  exports dev.mfasync.runtime.platform to
      dev.mfasync.media;
}
