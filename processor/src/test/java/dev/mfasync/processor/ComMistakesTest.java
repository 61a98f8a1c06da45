package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Mistakes in COM interfaces and structures: one error for each, its whole sentence, its place, and
 * none for those who use what was refused. What is not here is in the examples of {@code
 * docs/errors.md}.
 */
class ComMistakesTest {
  private static final String HEADER =
      """
      package gallery;
      import dev.mfasync.annotations.*;
      import java.nio.file.Path;
      import java.util.Set;
      """;

  @Test
  void eachMethodHasItsOwnError() {
    assertErrors(
        """
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Player {
          void open(Path file);
          int volume();
          void close();
          @AlsoSynchronous void load();
          @NativeSignature(
              parameters = {"a", "b"}) void move(int a);
        }
        class User {
          void use(Player player) {
            try (PlayerCom com = PlayerCom.attach(1)) { com.volume(); }
            Object type = PlayerCom.TYPE;
          }
        }
        """,
        "7: Path, the type of the parameter 'file' of Player.open(Path), has no native form: use a"
            + " number, a boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer, a"
            + " record with @ComStructure, an interface with @ComInterface, Object for any of"
            + " those, or long for an address.",
        "9: Player.close() cannot be implemented by PlayerCom, which has a method of that name and"
            + " with such parameters itself: give it another name and"
            + " @NativeSignature(name = \"Close\").",
        "10: @AlsoSynchronous on Player.load() means nothing without @AsyncOperation: add that, or"
            + " leave it out.",
        "12: The native parameters of Player.move(int) are \"a\": name each of them once, in the"
            + " order of the native declaration.");
  }

  @Test
  void noMemberOfAnOperationIsIgnored() {
    assertErrors(
        """
        import dev.mfasync.runtime.CancellationToken;
        import java.util.concurrent.*;
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Player {
          @AsyncOperation(serialized = true) void load();
          @AsyncOperation default void loadAll() {}
          @AsyncOperation static void unload() {}
        }
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a12")
        interface FilePlayer extends Player {
          @AsyncOperation(serialized = true, queue = OperationQueue.STANDARD) void open();
          @AsyncOperation void stop(CancellationToken token);
          @AsyncOperation CompletionStage<Path> file();
          @AsyncOperation FutureTask<Integer> size();
          CompletableFuture<Integer> length();
          @AsyncOperation CompletionStage raw();
        }
        """,
        "10: @AsyncOperation on Player.loadAll() means nothing, because it has a body: only an"
            + " abstract method of a COM interface is a slot.",
        "11: @AsyncOperation on Player.unload() means nothing, because it has a body: only an"
            + " abstract method of a COM interface is a slot.",
        "15: FilePlayer.open() and Player.load() are serialized, but not on the same queue, so that"
            + " they could not run one at a time: give both the same queue.",
        "16: FilePlayer.stop(CancellationToken) cannot have a CancellationToken, because native"
            + " code cancels by a cookie: return a CompletionStage, and let @CancelCookie cancel"
            + " that.",
        "17: Path, the type of the result of FilePlayer.file(), has no native form: use a number, a"
            + " boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer, a record with"
            + " @ComStructure, an interface with @ComInterface, Object for any of those, or long"
            + " for an address.",
        "18: FutureTask, the type of the result of FilePlayer.size(), has no native form:"
            + " use a number, a boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer,"
            + " a record with @ComStructure, an interface with @ComInterface, Object for any of"
            + " those, or long for an address.",
        "19: FilePlayer.length() returns a CompletableFuture without being an operation: mark it"
            + " with @AsyncOperation, if it is a Begin/End pair, or let it return the value.",
        "20: FilePlayer.raw() returns CompletionStage, which does not say what comes out of End:"
            + " write its type argument, as in CompletionStage<Integer>.");
  }

  @Test
  void heirsOfARefusedInterfaceAreNotBlamed() {
    assertErrors(
        """
        @ComInterface("no")
        interface Player {
          int volume();
        }
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a12")
        interface FilePlayer extends Player {
          void open(String file);
        }
        class User {
          void use(FilePlayerCom com) { com.open("a"); }
        }
        """,
        "5: \"no\" is not an IID: write its 32 hexadecimal digits, as in"
            + " \"ad4c1b00-4bf7-422f-9175-756693d9130d\".");
  }

  @Test
  void componentOfAResultIsNamed() {
    assertErrors(
        """
        enum Option { @ComValue(1) LOOP, MUTE }
        record Found(Path file, Set<Option> options) {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Finder {
          Found find();
          void set(Set<Option> options);
          @PreserveSig default int count() { return 0; }
        }
        """,
        "9: Path, the type of the component 'file' of Finder.find(), has no native form: use a"
            + " number, a boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer, a"
            + " record with @ComStructure, an interface with @ComInterface, Object for any of"
            + " those, or long for an address.",
        "10: Option.MUTE has no bit, so the parameter 'options' of Finder.set(Set) cannot be a set"
            + " of flags: mark each constant with @ComValue.",
        "11: @PreserveSig on Finder.count() means nothing, because it has a body: only an abstract"
            + " method of a COM interface is a slot.");
  }

  @Test
  void structuresInACircle() {
    assertErrors(
        """
        @ComStructure record One(int first, Two two) {}
        @ComStructure record Two(One one) {}
        @ComStructure record Three(
            int[] ids,
            int last) {}
        """,
        "5: One.two would be a One inside a One: take a long, which is a pointer in C.",
        "6: Two.one would be a Two inside a Two: take a long, which is a pointer in C.",
        "8: Three.ids is an array inside the structure, whose length is not known: mark it with"
            + " @FixedLength, and a number above zero.");
  }

  @Test
  void pairIsMadeOnceOnly() {
    assertErrors(
        """
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Player {
          @AsyncOperation void load();
        }
        class User {
          PlayerAsync async;
        }
        """,
        "10: cannot find symbol\n  symbol:   class PlayerAsync\n  location: class gallery.User");
  }

  private static void assertErrors(String source, String... expected) {
    List<String> errors =
        Compilations.errors(
                Compilations.compile(Compilations.source("gallery.Example", HEADER + source)))
            .stream()
            .map(error -> error.replaceFirst("^Example.java:", ""))
            .sorted(Comparator.comparing(ComMistakesTest::line))
            .toList();
    assertEquals(List.of(expected), errors);
  }

  private static int line(String error) {
    return Integer.parseInt(error.substring(0, error.indexOf(':')));
  }
}
