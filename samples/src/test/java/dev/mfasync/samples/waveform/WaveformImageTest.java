package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mfasync.runtime.MediaFoundation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The picture in the README is the one that the program draws.
 *
 * <p>{@code -Dmfasync.golden.rewrite=true} draws it anew. The text is not compared, since each
 * machine has fonts of its own, nor is a pixel in a thousand, since JDKs smooth edges differently.
 */
class WaveformImageTest {
  private static final File KEPT = new File("../docs/waveform.png");
  private static final int MARGIN = 32;
  private static final int TITLE_HEIGHT = 28;
  private static final int LANES_HEIGHT = 112;

  @TempDir Path folder;

  @Test
  void pictureInTheDocumentationIsCurrent() throws Exception {
    List<Recording> analyzed = new ArrayList<>();
    for (Path file : WavFiles.of(List.of(Path.of("src/main/media")))) {
      analyzed.add(new Recordings(MediaFoundation.shared()).analyze(file));
    }
    if (Boolean.getBoolean("mfasync.golden.rewrite")) {
      assumeThat(TextStyle.fontsExist()).as("fonts for the text").isTrue();
      WaveformImage.write(analyzed, KEPT.toPath());
    }
    Path png = folder.resolve("waveform.png");
    WaveformImage.write(analyzed, png);

    BufferedImage drawn = ImageIO.read(png.toFile());
    BufferedImage kept = ImageIO.read(KEPT);
    assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
    assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
    for (int row = 0; row < analyzed.size(); row++) {
      int top = MARGIN + row * (WaveformRow.HEIGHT + MARGIN) + TITLE_HEIGHT;
      assertThat(differentPixels(drawn, kept, top))
          .as(analyzed.get(row).name())
          .isLessThan(kept.getWidth() * LANES_HEIGHT / 1_000);
    }
  }

  private static int differentPixels(BufferedImage one, BufferedImage other, int top) {
    int different = 0;
    for (int y = top; y < top + LANES_HEIGHT; y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (distance(new Color(one.getRGB(x, y)), new Color(other.getRGB(x, y))) > 60) {
          different++;
        }
      }
    }
    return different;
  }

  private static int distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }
}
