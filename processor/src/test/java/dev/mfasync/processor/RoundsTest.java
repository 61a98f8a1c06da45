package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Types that are made in the same build, or never. */
class RoundsTest {
  @Test
  void waitsForTypesOfAnotherProcessor() {
    Compilation compilation =
        javac()
            .withProcessors(new AsyncOperationProcessor(), new MakesLater())
            .compile(
                Compilations.source(
                    "gallery.Thumbnails",
                    """
                    package gallery;
                    import dev.mfasync.annotations.AsyncOperation;
                    import java.util.*;
                    class Thumbnails<T extends Later> {
                      @AsyncOperation Map<String, ? super List<Later[]>> deep() { return null; }
                      @AsyncOperation <U extends Later> void bound(U later) {}
                      @AsyncOperation void ofClass(T later) {}
                    }
                    """));
    assertEquals(List.of(), Compilations.errors(compilation));
    assertEquals(
        Set.of("Later.java", "ThumbnailsAsync.java"), Compilations.generated(compilation).keySet());
  }

  @Test
  void waitsForConstantsOfAnotherProcessor() {
    Compilation compilation =
        javac()
            .withProcessors(new AsyncOperationProcessor(), new MakesLater())
            .compile(
                Compilations.source(
                    "gallery.Thumbnails",
                    """
                    package gallery;
                    class Thumbnails {
                      @dev.mfasync.annotations.AsyncOperation(name = Later.NAME) void render() {}
                      void use(ThumbnailsAsync async) { async.beginDraw(); }
                    }
                    """));
    assertEquals(List.of(), Compilations.errors(compilation));
  }

  @Test
  void comInterfacesWaitForTypesOfAnotherProcessor() {
    Compilation compilation =
        javac()
            .withProcessors(new AsyncOperationProcessor(), new MakesLater())
            .compile(
                Compilations.source(
                    "gallery.Player",
                    """
                    package gallery;
                    import dev.mfasync.annotations.*;
                    record Both(int one, Later.Mode mode) {}
                    @ComStructure record Settings(int volume, Later.Mode mode) {}
                    @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
                    interface Player extends LaterNamed {
                      Later.Mode mode(Later.Mode mode);
                      Both both(Settings settings);
                      @AsyncOperation(name = Later.NAME) void render();
                    }
                    class Use { void use(PlayerCom player) { player.beginDraw(); } }
                    """));
    assertEquals(List.of(), Compilations.errors(compilation));
  }

  @Test
  void classMayMentionItsOwnCompanion() {
    Compilation compilation =
        Compilations.compile(
            Compilations.source(
                "gallery.Thumbnails",
                """
                package gallery;
                import dev.mfasync.annotations.AsyncOperation;
                class Thumbnails {
                  private final ThumbnailsAsync async = new ThumbnailsAsync(this);
                  @AsyncOperation int render(int width) { return width; }
                  ThumbnailsAsync async() { return async; }
                  void use(ThumbnailsAsync.RenderResult result) { async.endRender(result); }
                }
                """));
    assertEquals(List.of(), Compilations.errors(compilation));
  }

  @Test
  void javacAloneNamesATypeThatNeverComes() {
    Compilation compilation =
        Compilations.compile(
            Compilations.source(
                "gallery.Thumbnails",
                """
                package gallery;
                import dev.mfasync.annotations.AsyncOperation;
                class Thumbnails {
                  @AsyncOperation void render(Never never) {}
                  @AsyncOperation int count() { return 0; }
                }
                """));
    List<String> errors = Compilations.errors(compilation);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).contains("class Never"), errors::toString);
  }

  /** Makes the class Later, one round after the first. */
  private static final class MakesLater extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer file =
            processingEnv.getFiler().createSourceFile("gallery.Later").openWriter()) {
          file.write(
              "package gallery; class Later { static final String NAME = \"draw\"; enum Mode { ON }"
                  + " } interface LaterNamed {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
