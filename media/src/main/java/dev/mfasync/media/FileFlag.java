package dev.mfasync.media;

/** An option for opening a file: {@code MF_FILE_FLAGS}. */
public enum FileFlag {
  /** {@code MF_FILEFLAGS_NOBUFFERING}: bypass the system's cache. */
  NO_BUFFERING(1),
  /**
   * {@code MF_FILEFLAGS_ALLOW_WRITE_SHARING}: allow others to write to the file at the same time.
   */
  ALLOW_WRITE_SHARING(2);

  final int value;

  FileFlag(int value) {
    this.value = value;
  }

  static int all(FileFlag... flags) {
    int all = 0;
    for (FileFlag flag : flags) {
      all |= flag.value;
    }
    return all;
  }
}
