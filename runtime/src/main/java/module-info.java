/** Media Foundation's asynchronous callback model: results, callbacks, work queues, operations. */
module dev.mfasync.runtime {
  requires transitive org.jspecify;

  exports dev.mfasync.runtime;
}
