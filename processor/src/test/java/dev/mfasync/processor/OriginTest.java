package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/**
 * Gradle's {@code isolating}: each file has one origin, the annotated class. Gradle itself is not
 * run, since Maven's repositories do not have it.
 */
class OriginTest {
  @Test
  void everyFileHasOneOrigin() {
    Recorder recorder = new Recorder();
    javac()
        .withProcessors(recorder)
        .compile(
            Compilations.source(
                "origin.Lamp",
                """
                package origin;
                import dev.mfasync.annotations.AsyncOperation;
                class Lamp {
                  @AsyncOperation void dim(Clock clock) {}
                  static class Bulb {
                    @AsyncOperation void glow() {}
                  }
                }
                """),
            Compilations.source(
                "origin.Clock",
                """
                package origin;
                import dev.mfasync.annotations.AsyncOperation;
                class Clock {
                  @AsyncOperation Lamp ring() { return null; }
                }
                """));
    assertEquals(
        Map.of(
            "origin.LampAsync", List.of("origin.Lamp"),
            "origin.Lamp_BulbAsync", List.of("origin.Lamp.Bulb"),
            "origin.ClockAsync", List.of("origin.Clock")),
        recorder.origins);
  }

  /** The processor, with a filer that notes what it is asked for. */
  private static final class Recorder extends AbstractProcessor {
    final Map<String, List<String>> origins = new TreeMap<>();
    private final AsyncOperationProcessor processor = new AsyncOperationProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer =
          forwarding(
              Filer.class,
              environment.getFiler(),
              (proxy, method, arguments) -> {
                origins.put(
                    arguments[0].toString(),
                    Arrays.stream((Element[]) arguments[1]).map(Object::toString).toList());
                return call(method, environment.getFiler(), arguments);
              });
      processor.init(
          forwarding(
              ProcessingEnvironment.class,
              environment,
              (proxy, method, arguments) ->
                  method.getName().equals("getFiler")
                      ? filer
                      : call(method, environment, arguments)));
    }

    private static <T> T forwarding(Class<T> type, T original, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(
              original.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
