package dev.mfasync.samples.waveform;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A style of the text in the picture.
 *
 * <p>On a machine without fonts, such as a small container, every method of Java that touches text
 * fails. The picture then goes without text.
 */
record TextStyle(Font font, Color color) {
  private static final boolean FONTS_EXIST = canDrawText();

  static boolean fontsExist() {
    return FONTS_EXIST;
  }

  /** Draws a line of text that starts at x. */
  void draw(Graphics2D graphics, String text, double x, double baseline) {
    if (FONTS_EXIST) {
      graphics.setFont(font);
      graphics.setColor(color);
      graphics.drawString(text, (float) x, (float) baseline);
    }
  }

  double width(Graphics2D graphics, String text) {
    return FONTS_EXIST ? font.getStringBounds(text, graphics.getFontRenderContext()).getWidth() : 0;
  }

  private static boolean canDrawText() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      graphics.drawString("x", 0, 0);
      return true;
    } catch (RuntimeException | Error e) { // Which one depends on the JDK, and on what is missing.
      return false;
    } finally {
      graphics.dispose();
    }
  }
}
