package dev.mfasync.media;

/** What to do if a file exists, or does not: {@code MF_FILE_OPENMODE}. */
public enum FileOpenMode {
  /** {@code MF_OPENMODE_FAIL_IF_NOT_EXIST}: open an existing file. */
  FAIL_IF_NOT_EXIST(0),
  /** {@code MF_OPENMODE_FAIL_IF_EXIST}: create a new file. */
  FAIL_IF_EXIST(1),
  /** {@code MF_OPENMODE_RESET_IF_EXIST}: truncate an existing file. */
  RESET_IF_EXIST(2),
  /** {@code MF_OPENMODE_APPEND_IF_EXIST}: start at the end of an existing file. */
  APPEND_IF_EXIST(3),
  /** {@code MF_OPENMODE_DELETE_IF_EXIST}: replace an existing file. */
  DELETE_IF_EXIST(4);

  final int value;

  FileOpenMode(int value) {
    this.value = value;
  }
}
