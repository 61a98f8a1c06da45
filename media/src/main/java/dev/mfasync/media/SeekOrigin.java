package dev.mfasync.media;

/** The position from which an offset counts: {@code MFBYTESTREAM_SEEK_ORIGIN}. */
public enum SeekOrigin {
  /** {@code msoBegin}. */
  BEGIN(0),
  /** {@code msoCurrent}. */
  CURRENT(1);

  final int value;

  SeekOrigin(int value) {
    this.value = value;
  }
}
