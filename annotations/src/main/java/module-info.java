/** The annotation that turns a method into a Media Foundation style Begin/End pair. */
module dev.mfasync.annotations {
  exports dev.mfasync.annotations;
}
