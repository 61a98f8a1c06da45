package dev.mfasync.processor.model;

import java.util.List;

/**
 * The documentation of the return value and the exceptions of a method.
 *
 * @param returned the description of the value
 * @param thrown the documented exceptions: all that are declared, and others that are described
 */
public record OperationDocs(DocText returned, List<DocumentedException> thrown) {
  /** Copies the list. */
  public OperationDocs {
    thrown = List.copyOf(thrown);
  }

  /**
   * An exception and when it is thrown.
   *
   * @param type its name
   */
  public record DocumentedException(DocText type, DocText description) {}
}
