package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A processor path that was written by hand, and that lacks JavaPoet. */
class ProcessorPathTest {
  private static final String SENTENCE =
      "The processor path lacks the class com\\.palantir\\.javapoet\\.[\\w$]+: add the jars that"
          + " dev\\.mfasync:mfasync-processor depends on\\.";

  /** Sees what the tests see, but for the processor and its library. */
  private static final class WithoutJavaPoet extends ClassLoader {
    WithoutJavaPoet() {
      super(ProcessorPathTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.palantir.") || name.startsWith("dev.mfasync.processor.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Gallery { @AsyncOperation void render() {} }",
        "@ComStructure record Size(int width) {}",
        "@ComInterface(\"0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11\") interface Player { int next(); }",
      })
  void missingLibraryIsNamed(String source) throws IOException, ReflectiveOperationException {
    URL classes = AsyncOperationProcessor.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, new WithoutJavaPoet())) {
      Class<?> type = loader.loadClass(AsyncOperationProcessor.class.getName());
      List<String> errors =
          Compilations.errors(
              javac()
                  .withProcessors((Processor) type.getConstructor().newInstance())
                  .compile(
                      Compilations.source(
                          "gallery.Example",
                          "package gallery; import dev.mfasync.annotations.*; " + source)));
      assertEquals(1, errors.size(), errors::toString);
      assertTrue(errors.get(0).replaceFirst("^[^ ]* ", "").matches(SENTENCE), errors.get(0));
    }
  }
}
