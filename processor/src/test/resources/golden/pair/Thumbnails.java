package gallery;

import dev.mfasync.annotations.AsyncOperation;
import java.awt.Image;
import java.io.IOException;
import java.nio.file.Path;

/** Makes small pictures of videos. */
public class Thumbnails {
  /** Uses the decoders of the machine. */
  public Thumbnails() {}

  /**
   * Renders the first frame.
   *
   * @param video the file to read
   * @param width of the picture, in pixels
   * @return the picture
   * @throws IOException if the file cannot be read
   */
  @AsyncOperation
  public Image render(Path video, int width) throws IOException {
    throw new IOException(video + " at " + width);
  }
}
