/** Media Foundation's asynchronous callback model: results, callbacks, work queues, operations. */
@SuppressWarnings("requires-automatic") // The jar of JNA names its module in the manifest only.
module dev.mfasync.runtime {
  requires com.sun.jna;
  requires transitive org.jspecify;

  exports dev.mfasync.runtime;
  exports dev.mfasync.runtime.com;
  exports dev.mfasync.runtime.objects;
  exports dev.mfasync.runtime.readwrite;
}
