package dev.mfasync.runtime.com;

import java.util.Objects;

/**
 * An {@code IID} and the name of the interface that it stands for: the number is for native code,
 * the name for messages.
 *
 * @param name the name in COM, such as {@code IMFByteStream}
 * @param guid the number
 */
public record Iid(String name, Guid guid) {
  /** Neither may be null. */
  public Iid {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(guid, "guid");
  }

  /**
   * Names an interface.
   *
   * @param name the name in COM, such as {@code IMFByteStream}
   * @param guid the number, as {@link Guid#of} reads it
   * @return the two together
   */
  public static Iid of(String name, String guid) {
    return new Iid(name, Guid.of(guid));
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
