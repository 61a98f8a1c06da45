package dev.mfasync.runtime.readwrite;

/** Tells one listener, then another, which is told even if the first one throws. */
record ListenerChain(SinkWriterListener first, SinkWriterListener second)
    implements SinkWriterListener {
  @Override
  public void onFinalize(int status) {
    try {
      first.onFinalize(status);
    } finally {
      second.onFinalize(status);
    }
  }

  @Override
  public void onMarker(int stream, long context) {
    try {
      first.onMarker(stream, context);
    } finally {
      second.onMarker(stream, context);
    }
  }

  @Override
  public void onTransformChange() {
    try {
      first.onTransformChange();
    } finally {
      second.onTransformChange();
    }
  }

  @Override
  public void onStreamError(int stream, int status) {
    try {
      first.onStreamError(stream, status);
    } finally {
      second.onStreamError(stream, status);
    }
  }
}
