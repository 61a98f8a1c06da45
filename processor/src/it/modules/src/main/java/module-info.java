/** Greets, from a module. */
module consumer {
  requires transitive dev.mfasync.runtime;
  requires static dev.mfasync.annotations;

  exports consumer;
}
