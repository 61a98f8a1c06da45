package dev.mfasync.samples.stamp;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.runtime.CancellationToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Stamps texts as Hashcash does: each bit more takes twice as long to find. */
final class Stamps {
  /**
   * Searches for a number that makes the SHA-256 of the text and the number begin with zeros.
   *
   * @param text what is stamped
   * @param zeroBits how many zeros, up to 64
   * @param token looked at before each number
   * @return the smallest such number
   */
  @AsyncOperation
  long search(String text, int zeroBits, CancellationToken token) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (long number = 0; ; number++) {
      token.throwIfCancelled();
      byte[] hash = digest.digest((text + number).getBytes(StandardCharsets.UTF_8));
      if (zerosAtTheFront(hash) >= zeroBits) {
        return number;
      }
    }
  }

  private static int zerosAtTheFront(byte[] hash) {
    int zeros = 0;
    for (byte part : hash) {
      zeros += Integer.numberOfLeadingZeros(part & 0xFF) - 24;
      if (part != 0) {
        break;
      }
    }
    return zeros;
  }
}
