package consumer;

import org.immutables.value.Value;

/** A picture, whose class Immutables writes. */
@Value.Immutable
public interface Picture {
  /** Its title. */
  String title();

  /** Its width in pixels. */
  int width();
}
