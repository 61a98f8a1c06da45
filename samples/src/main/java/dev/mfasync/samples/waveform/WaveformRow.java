package dev.mfasync.samples.waveform;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Paints one recording: its name and figures, a lane for each channel, and the time below. */
final class WaveformRow {
  private static final int TITLE_HEIGHT = 28;
  private static final int LANES_HEIGHT = 112;
  private static final int TIME_HEIGHT = 20;
  private static final int LANE_PADDING = 4;

  /** Of a row, in pixels. */
  static final int WIDTH = 1216;

  /** Of a row, in pixels. */
  static final int HEIGHT = TITLE_HEIGHT + LANES_HEIGHT + TIME_HEIGHT;

  private static final Color PANEL = new Color(0x171F30);
  private static final Color GRID = new Color(0x27324A);
  private static final Color LOUD = new Color(0x7CF5D8);
  private static final Color QUIET = new Color(0x2F9BE8);
  private static final Color BRIGHT = new Color(0xE8EDF7);
  private static final Color FAINT = new Color(0x8C9AB5);

  private static final TextStyle NAME = style(Font.BOLD, 16, BRIGHT);
  private static final TextStyle FIGURES = style(Font.PLAIN, 14, FAINT);
  private static final TextStyle TIME = style(Font.PLAIN, 11, FAINT);

  private final Recording recording;
  private final Graphics2D graphics;

  /** The graphics have the row's upper left corner at their origin. */
  WaveformRow(Recording recording, Graphics2D graphics) {
    this.recording = recording;
    this.graphics = graphics;
  }

  void paint() {
    paintTitle();
    paintPanel();
    paintTime();
    int channels = recording.peaks().channels();
    double height = (double) LANES_HEIGHT / channels;
    for (int channel = 0; channel < channels; channel++) {
      paintLane(channel, TITLE_HEIGHT + (channel + 0.5) * height, height / 2 - LANE_PADDING);
    }
  }

  private void paintTitle() {
    double baseline = TITLE_HEIGHT - 10;
    NAME.draw(graphics, recording.name(), 0, baseline);
    String figures = figures();
    FIGURES.draw(graphics, figures, WIDTH - FIGURES.width(graphics, figures), baseline);
  }

  private String figures() {
    String figures =
        "%s   peak %s dBFS"
            .formatted(
                Figures.length(recording.seconds()), Figures.level(recording.peaks().decibels()));
    return recording.loudness().isEmpty()
        ? figures
        : figures + "   loudness " + Figures.level(recording.loudness()) + " LUFS";
  }

  private void paintPanel() {
    graphics.setColor(PANEL);
    graphics.fill(new RoundRectangle2D.Double(0, TITLE_HEIGHT, WIDTH, LANES_HEIGHT, 8, 8));
  }

  private void paintTime() {
    graphics.setStroke(new BasicStroke(1));
    TimeAxis axis = new TimeAxis(recording.seconds());
    for (double tick : axis.ticks()) {
      double x = axis.position(tick) * WIDTH;
      graphics.setColor(GRID);
      graphics.draw(new Line2D.Double(x, TITLE_HEIGHT, x, TITLE_HEIGHT + LANES_HEIGHT));

      String label = axis.label(tick);
      double length = TIME.width(graphics, label);
      double start = Math.max(0, Math.min(WIDTH - length, x - length / 2)); // Within the row.
      TIME.draw(graphics, label, start, HEIGHT - 4);
    }
  }

  private void paintLane(int channel, double middle, double amplitude) {
    graphics.setColor(GRID);
    graphics.draw(new Line2D.Double(0, middle, WIDTH, middle));

    Path2D outline = outline(channel, middle, amplitude);
    float quiet = (float) middle;
    float loud = (float) (middle + amplitude);
    graphics.setPaint(new GradientPaint(0, quiet, QUIET, 0, loud, LOUD, /* cyclic= */ true));
    graphics.fill(outline);
    graphics.draw(outline); // Where the highest sample is the lowest, nothing was filled.
  }

  /** Forward along the highest samples, and back along the lowest. */
  private Path2D outline(int channel, double middle, double amplitude) {
    Peaks peaks = recording.peaks();
    double columnWidth = (double) WIDTH / peaks.columns();
    Path2D outline = new Path2D.Double();
    outline.moveTo(columnWidth / 2, middle - peaks.highest(channel, 0) * amplitude);
    for (int column = 1; column < peaks.columns(); column++) {
      double x = (column + 0.5) * columnWidth;
      outline.lineTo(x, middle - peaks.highest(channel, column) * amplitude);
    }
    for (int column = peaks.columns() - 1; column >= 0; column--) {
      double x = (column + 0.5) * columnWidth;
      outline.lineTo(x, middle - peaks.lowest(channel, column) * amplitude);
    }
    outline.closePath();
    return outline;
  }

  private static TextStyle style(int weight, int size, Color color) {
    return new TextStyle(new Font(Font.SANS_SERIF, weight, size), color);
  }
}
