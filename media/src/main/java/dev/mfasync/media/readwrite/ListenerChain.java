package dev.mfasync.media.readwrite;

/** Calls two listeners, the second one even if the first one throws. */
record ListenerChain(SinkWriterListener first, SinkWriterListener second)
    implements SinkWriterListener {
  @Override
  public void onFinalize(int status) {
    both(() -> first.onFinalize(status), () -> second.onFinalize(status));
  }

  @Override
  public void onMarker(int stream, long context) {
    both(() -> first.onMarker(stream, context), () -> second.onMarker(stream, context));
  }

  @Override
  public void onTransformChange() {
    both(first::onTransformChange, second::onTransformChange);
  }

  @Override
  public void onStreamError(int stream, int status) {
    both(() -> first.onStreamError(stream, status), () -> second.onStreamError(stream, status));
  }

  private static void both(Runnable first, Runnable second) {
    try {
      first.run();
    } catch (Throwable thrown) {
      try {
        second.run();
      } catch (Throwable again) {
        if (again != thrown) {
          thrown.addSuppressed(again);
        }
      }
      throw thrown;
    }
    second.run();
  }
}
