package dev.mfasync.media;

/** What happens if a file exists, or does not: {@code MF_FILE_OPENMODE}. */
public enum FileOpenMode {
  /** {@code MF_OPENMODE_FAIL_IF_NOT_EXIST}: the file is opened. */
  FAIL_IF_NOT_EXIST(0),
  /** {@code MF_OPENMODE_FAIL_IF_EXIST}: a new file is made. */
  FAIL_IF_EXIST(1),
  /** {@code MF_OPENMODE_RESET_IF_EXIST}: a file that exists is emptied. */
  RESET_IF_EXIST(2),
  /** {@code MF_OPENMODE_APPEND_IF_EXIST}: the position is at the end of a file that exists. */
  APPEND_IF_EXIST(3),
  /** {@code MF_OPENMODE_DELETE_IF_EXIST}: a file that exists gives way to a new one. */
  DELETE_IF_EXIST(4);

  final int value;

  FileOpenMode(int value) {
    this.value = value;
  }
}
