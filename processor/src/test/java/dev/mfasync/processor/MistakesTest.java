package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * For each mistake: one error, its whole sentence, its place, and what is generated all the same.
 */
// Longer than other files: a list of mistakes, each with its message.
class MistakesTest {
  @Test
  void privateMethod() {
    Compilation compilation =
        compile(
            "Thumbnails",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            public class Thumbnails {
              @AsyncOperation
              private int render(String video, int... widths) { return 0; }
              @AsyncOperation
              int count() { return 0; }
              ThumbnailsAsync async;
            }
            """);
    assertErrors(
        compilation,
        "Thumbnails.java:5: Thumbnails.render(String, int...) is private, so ThumbnailsAsync cannot"
            + " call it: make it package-private, protected or public.");
  }

  @Test
  void privateClassIsOneErrorHoweverManyMethods() {
    Compilation compilation =
        compile(
            "Outer",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            class Outer {
              private static class Hidden {
                @AsyncOperation void one() {}
                @AsyncOperation void two() {}
                static class Inner {
                  @AsyncOperation void three() {}
                }
              }
              static class Seen {
                @AsyncOperation void four() {}
                Outer_SeenAsync async;
              }
            }
            """);
    assertErrors(
        compilation,
        "Outer.java:4: Outer.Hidden is private, so no companion can reach the operations inside it:"
            + " make it package-private, protected or public.");
  }

  @Test
  void tokensStagesAndOrders() {
    Compilation compilation =
        compile(
            "Thumbnails",
            """
            package gallery;
            import dev.mfasync.annotations.*;
            import dev.mfasync.runtime.CancellationToken;
            import java.util.concurrent.*;
            class Thumbnails {
              @AsyncOperation
              void two(CancellationToken one, int x,
                  CancellationToken other) {}
              @AsyncOperation
              void many(CancellationToken... tokens) {}
              @AsyncOperation
              @SuppressWarnings("rawtypes")
              CompletableFuture raw() { return null; }
              @AsyncOperation(serialized = true)
              void add(CancellationToken token) {}
              @AsyncOperation(
                  serialized = true,
                  queue = OperationQueue.STANDARD)
              CompletionStage<Void> clear() { return null; }
              void use(ThumbnailsAsync async) {
                async.beginTwo(1);
                Object value = async.endRaw(async.beginRaw());
                async.beginAdd();
                async.endClear(async.beginClear());
              }
            }
            """);
    assertErrors(
        compilation,
        "Thumbnails.java:8: Thumbnails.two(CancellationToken, int, CancellationToken) has 2"
            + " parameters of the type CancellationToken, and an operation has one token: keep one"
            + " of them.",
        "Thumbnails.java:10: The parameter tokens of Thumbnails.many(CancellationToken...) is an"
            + " array of tokens, and an operation has one token: declare it as CancellationToken"
            + " tokens.",
        "Thumbnails.java:13: Thumbnails.raw() returns a raw CompletableFuture, so that End does not"
            + " know what to return: write its type argument, as in CompletableFuture<Image>.",
        "Thumbnails.java:18: Thumbnails.clear() and Thumbnails.add(CancellationToken) are"
            + " serialized, but not on the same queue, so that they could not run one at a time:"
            + " give both the same queue.");
  }

  @Test
  void nameThatIsNoIdentifier() {
    assertErrors(
        compile(
            "Thumbnails",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            class Thumbnails {
              @AsyncOperation(
                  name = "big picture")
              void render() {}
            }
            """),
        "Thumbnails.java:5: The operation of Thumbnails.render() cannot be named \"big picture\","
            + " which is not a Java identifier: use letters and digits, and begin with a letter.");
  }

  @Test
  void overloadsNeedNames() {
    Compilation compilation =
        compile(
            "Thumbnails",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            class Thumbnails {
              @AsyncOperation void render(int width) {}
              @AsyncOperation
              void render(java.util.List<String> videos, int[] widths) {}
              @AsyncOperation(
                  name = "Render")
              void draw() {}
              ThumbnailsAsync.RenderResult result;
            }
            """);
    assertErrors(
        compilation,
        "Thumbnails.java:5: Thumbnails.render(List, int[]) and Thumbnails.render(int) would both be"
            + " the operation Render of ThumbnailsAsync: give one of them another name, as in"
            + " @AsyncOperation(name = \"RenderListIntArray\").",
        "Thumbnails.java:8: Thumbnails.draw() and Thumbnails.render(int) would both be the operation"
            + " Render of ThumbnailsAsync: give one of them another name, as in"
            + " @AsyncOperation(name = \"RenderNow\").");
  }

  @Test
  void futureOfOneIsBeginOfAnother() {
    assertErrors(
        compile(
            "Thumbnails",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            class Thumbnails {
              @AsyncOperation void renderAsync(int width) {}
              @AsyncOperation
              void beginRender(int width) {}
            }
            """),
        "Thumbnails.java:5: Thumbnails.beginRender(int) and Thumbnails.renderAsync(int) would both"
            + " need the method beginRenderAsync in ThumbnailsAsync: give one of them another name,"
            + " as in @AsyncOperation(name = \"BeginRenderInt\").");
  }

  @Test
  void unreachableTypes() {
    Compilation compilation =
        compile(
            "Thumbnails",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            import java.util.*;
            public class Thumbnails extends ClassLoader {
              private static class Secret {}
              @AsyncOperation
              void one(
                  int width,
                  Map<String, List<? extends Secret[]>> secrets) {}
              @AsyncOperation
              Secret two() { return null; }
              @AsyncOperation
              <T extends Secret> void three(T secret) {}
              @AsyncOperation
              void four() {}
              ThumbnailsAsync.FourResult result;
            }
            """);
    String secret = "Thumbnails.Secret in the signature of Thumbnails.";
    String remedy =
        " is private, so ThumbnailsAsync cannot mention it: use a type that every class of the"
            + " package can see.";
    assertErrors(
        compilation,
        "Thumbnails.java:9: " + secret + "one(int, Map)" + remedy,
        "Thumbnails.java:11: " + secret + "two()" + remedy,
        "Thumbnails.java:13: " + secret + "three(T)" + remedy);
  }

  @Test
  void protectedTypeOfAnotherPackage() {
    assertErrors(
        compile(
            Compilations.source(
                "base.Base", "package base; public class Base { protected static class Part {} }"),
            Compilations.source(
                "gallery.Thumbnails",
                """
                package gallery;
                import dev.mfasync.annotations.AsyncOperation;
                public class Thumbnails extends base.Base {
                  @AsyncOperation protected Part part() { return null; }
                }
                """)),
        "Thumbnails.java:4: Base.Part in the signature of Thumbnails.part() is protected in the"
            + " package base, so ThumbnailsAsync cannot mention it: use a type that every class of"
            + " the package can see.");
  }

  @Test
  void unreachableBoundOfTheClass() {
    assertErrors(
        compile(
            "Outer",
            """
            package gallery;
            import dev.mfasync.annotations.AsyncOperation;
            class Outer {
              private static class Secret {}
              static class Thumbnails<T extends Secret> {
                @AsyncOperation void one(T secret) {}
                @AsyncOperation void two() {}
              }
            }
            """),
        "Outer.java:5: Outer.Secret in the type parameters of Outer.Thumbnails is private, so"
            + " Outer_ThumbnailsAsync cannot mention it: use a type that every class of the package can"
            + " see.");
  }

  @Test
  void hiddenTypeOfTheUnnamedPackage() {
    assertErrors(
        compile(
            Compilations.source("RenderResult", "class RenderResult {}"),
            Compilations.source(
                "Thumbnails",
                """
                import dev.mfasync.annotations.AsyncOperation;
                class Thumbnails {
                  @AsyncOperation RenderResult render() { return null; }
                }
                """)),
        "Thumbnails.java:3: RenderResult in the signature of Thumbnails.render() is hidden by the"
            + " RenderResult that ThumbnailsAsync declares, and a type of the unnamed package has no"
            + " qualified name: give the operation another name, or move the class to a package.");
  }

  @Test
  void tooManyParameters() {
    String parameters = "long a0" + ", long a".concat("%d").repeat(126);
    Object[] numbers = new Object[126];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i + 1;
    }
    List<String> errors =
        Compilations.errors(
            compile(
                "Thumbnails",
                """
                package gallery;
                class Thumbnails {
                  @dev.mfasync.annotations.AsyncOperation
                  void render(PARAMETERS) {}
                }
                """
                    .replace("PARAMETERS", String.format(parameters, numbers))));
    assertEquals(1, errors.size());
    assertEquals(
        " has so many parameters that Begin, which adds a callback and a state, would exceed the 255"
            + " of the Java virtual machine: pass some of them as one object.",
        errors.get(0).substring(errors.get(0).indexOf(')') + 1));
  }

  @Test
  void companionNameTaken() {
    assertErrors(
        compile(
            Compilations.source(
                "gallery.ThumbnailsAsync", "package gallery; class ThumbnailsAsync {}"),
            Compilations.source(
                "gallery.Thumbnails",
                """
                package gallery;
                class Thumbnails {
                  @dev.mfasync.annotations.AsyncOperation void one() {}
                  @dev.mfasync.annotations.AsyncOperation void two() {}
                }
                """)),
        "Thumbnails.java:2: The companion of Thumbnails would be ThumbnailsAsync, but there is a"
            + " type of that name already: rename one of them.");
  }

  @Test
  void twoClassesWithOneCompanion() {
    assertErrors(
        compile(
            Compilations.source(
                "gallery.Outer",
                """
                package gallery;
                class Outer {
                  static class Inner {
                    @dev.mfasync.annotations.AsyncOperation void one() {}
                  }
                }
                """),
            Compilations.source(
                "gallery.Outer_Inner",
                """
                package gallery;
                class Outer_Inner {
                  @dev.mfasync.annotations.AsyncOperation void one() {}
                }
                """)),
        "Outer_Inner.java:2: The companion of Outer_Inner would be Outer_InnerAsync, but there is a"
            + " type of that name already: rename one of them.");
  }

  @Test
  void javacSpeaksOfConstructorsItself() {
    List<String> errors =
        Compilations.errors(
            compile(
                "Thumbnails",
                """
                package gallery;
                class Thumbnails {
                  @dev.mfasync.annotations.AsyncOperation Thumbnails() {}
                }
                """));
    assertEquals(1, errors.size(), errors::toString);
  }

  private static Compilation compile(String name, String text) {
    return compile(Compilations.source("gallery." + name, text));
  }

  private static Compilation compile(JavaFileObject... sources) {
    return Compilations.compile(sources);
  }

  private static void assertErrors(Compilation compilation, String... errors) {
    List<String> actual = Compilations.errors(compilation);
    assertEquals(errors.length, actual.size(), actual::toString);
    assertEquals(List.of(errors), actual);
  }
}
