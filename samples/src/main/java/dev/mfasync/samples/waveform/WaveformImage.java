package dev.mfasync.samples.waveform;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The picture of several recordings, one row each. */
final class WaveformImage {
  private static final int MARGIN = 32;
  private static final Color BACKGROUND = new Color(0x0E1420);

  private static final Map<RenderingHints.Key, Object> SMOOTH =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

  private WaveformImage() {}

  static void write(List<Recording> recordings, Path png) throws IOException {
    BufferedImage image = paint(recordings);
    try (OutputStream out = Files.newOutputStream(png)) {
      ImageIO.write(image, "png", out);
    }
  }

  private static BufferedImage paint(List<Recording> recordings) {
    int width = MARGIN + WaveformRow.WIDTH + MARGIN;
    int height = MARGIN + recordings.size() * (WaveformRow.HEIGHT + MARGIN);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.addRenderingHints(SMOOTH);
    graphics.setColor(BACKGROUND);
    graphics.fillRect(0, 0, width, height);
    graphics.translate(MARGIN, MARGIN);
    for (Recording recording : recordings) {
      new WaveformRow(recording, graphics).paint();
      graphics.translate(0, WaveformRow.HEIGHT + MARGIN);
    }
    graphics.dispose();
    return image;
  }
}
