package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Throws what it is given: declared, unchecked, an error, or of a type parameter. */
class Failures {
  @AsyncOperation
  void throwDeclared(IOException first, TimeoutException second)
      throws IOException, TimeoutException {
    if (first.getMessage() == null) {
      throw second;
    }
    throw first;
  }

  @AsyncOperation
  void throwNew(String message) throws IOException {
    throw new IOException(message);
  }

  @AsyncOperation
  int throwUnchecked(RuntimeException exception) {
    throw exception;
  }

  @AsyncOperation
  int throwError(Error error) {
    throw error;
  }

  @AsyncOperation
  <X extends Exception> void throwGeneric(X exception) throws X {
    throw exception;
  }
}
