package dev.mfasync.media;

/** The kind of access to a file: {@code MF_FILE_ACCESSMODE}. */
public enum FileAccessMode {
  /** {@code MF_ACCESSMODE_READ}. */
  READ(1),
  /** {@code MF_ACCESSMODE_WRITE}. */
  WRITE(2),
  /** {@code MF_ACCESSMODE_READWRITE}. */
  READ_WRITE(3);

  final int value;

  FileAccessMode(int value) {
    this.value = value;
  }
}
