package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Mistakes in COM interfaces and structures: one error for each, with its whole sentence and its
 * place, and no error in code that uses the rejected types. The examples of {@code docs/errors.md}
 * cover the rest.
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
        "10: @AlsoSynchronous on Player.load() has no effect without @AsyncOperation: add that, or"
            + " remove the annotation.",
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
        "10: @AsyncOperation on Player.loadAll() has no effect, because it has a body: only an"
            + " abstract method of a COM interface is a slot.",
        "11: @AsyncOperation on Player.unload() has no effect, because it has a body: only an"
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
        "18: FutureTask<Integer>, the type of the result of FilePlayer.size(), has no native form:"
            + " use a number, a boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer,"
            + " a record with @ComStructure, an interface with @ComInterface, Object for any of"
            + " those, or long for an address.",
        "19: FilePlayer.length() returns a CompletableFuture<Integer> without being an operation: mark it"
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
        "11: @PreserveSig on Finder.count() has no effect, because it has a body: only an abstract"
            + " method of a COM interface is a slot.");
  }

  @Test
  void typeArgumentsAndNullabilityAreNamed() {
    assertErrors(
        """
        import org.jspecify.annotations.Nullable;
        enum Option { @ComValue(1) LOOP }
        record Counted(@Nullable Point point) {}
        @ComStructure record Point(int x, Set<Integer> y) {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Player {
          void set(Set<Integer> numbers);
          void play(Set<? extends Option> options);
          @NativeSignature(parameters = "point") Counted move(Point point);
        }
        """,
        "8: Set<Integer>, the type of Point.y, cannot be inside a structure: use a number, a"
            + " boolean, an enum, a Set of an enum, a Guid, another record with @ComStructure, an"
            + " array of numbers or a String with @FixedLength, or long for a pointer.",
        "11: Set<Integer>, the type of the parameter 'numbers' of Player.set(Set), has no native form: use a"
            + " number, a boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer, a"
            + " record with @ComStructure, an interface with @ComInterface, Object for any of"
            + " those, or long for an address.",
        "12: Set<? extends Option>, the type of the parameter 'options' of Player.play(Set), has no native form: use a"
            + " number, a boolean, an enum, a Set of an enum, a String, a Guid, a ByteBuffer, a"
            + " record with @ComStructure, an interface with @ComInterface, Object for any of"
            + " those, or long for an address.",
        "13: \"point\" goes into Player.move(Point) and comes out of it through one pointer, which"
            + " needs one type for both, a number or a structure, without @Nullable.");
  }

  @Test
  void interfaceBehindAPlainOneIsNamedOnce() {
    assertErrors(
        """
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Player {
          int volume();
        }
        interface Named {}
        interface Plain extends Named, Player {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a12")
        interface Direct extends Plain, Player {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a13")
        interface Indirect extends Plain {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a14")
        interface Heir extends Indirect {}
        """,
        "14: Indirect extends the COM interface Player through Plain, which is not a COM interface:"
            + " mark Plain with @ComInterface, or let Indirect extend Player itself.");
  }

  @Test
  void nothingOfADeclarationIsIgnored() {
    assertErrors(
        """
        import java.nio.ByteBuffer;
        import org.jspecify.annotations.Nullable;
        @ComInterface("{00000003-0000-0000-C000-000000000046}") interface Marshal {}
        @ComInterface("00000000-0000-0000-0000-000000000000") interface None {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
        interface Player {
          @NativeSignature(name = "Foo") int first();
          @NativeSignature(name = "Foo") int second();
          @NativeSignature(name = "Foo") int overload(int number);
          @PreserveSig(onFailure = -129) byte small();
          @PreserveSig(onFailure = 0x80004005L) int answer();
          @PreserveSig(onFailure = -1) float level();
          @PreserveSig(onFailure = 0x100000000L) boolean open();
          @ByteCount int read(@Nullable ByteBuffer buffer);
          @PreserveSig int hashCode();
          @AlsoSynchronous @AsyncOperation void load();
          @NativeSignature(name = "Load") void loadNow();
        }
        """,
        "7: \"{00000003-0000-0000-C000-000000000046}\" cannot be the IID of Marshal, because it is"
            + " that of IMarshal, which every object has: write the IID of its native declaration,"
            + " or a new GUID.",
        "8: \"00000000-0000-0000-0000-000000000000\" cannot be the IID of None, because it is the"
            + " null GUID: write the IID of its native declaration, or a new GUID.",
        "12: Player.second() would be the slot \"Foo\" of Player, which Player.first() is already:"
            + " give one of them another name, as in @NativeSignature(name = \"FooEx\").",
        "14: -129 does not fit into the byte that Player.small() returns: write a number of 8"
            + " bits.",
        "17: 4294967296 does not fit into the boolean that Player.open() returns: write a number of"
            + " 32 bits.",
        "18: Player.read(ByteBuffer) does not count bytes: @ByteCount is for a method that has one"
            + " ByteBuffer, without @Nullable, and returns an int as its out parameter.",
        "19: @PreserveSig on Player.hashCode() has no effect, because every object has that method:"
            + " only an abstract method of a COM interface is a slot.",
        "21: Player.loadNow() would be the slot \"Load\" of Player, which Player.load() is already:"
            + " give one of them another name, as in @NativeSignature(name = \"LoadEx\").");
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
        "5: One.two would put One inside itself: take a long, which is a pointer in C.",
        "6: Two.one would put Two inside itself: take a long, which is a pointer in C.",
        "8: Three.ids is an array inside the structure, whose length is not known: mark it with"
            + " @FixedLength, and a number above zero.");
  }

  @Test
  void sizesDoNotOverflow() {
    assertErrors(
        """
        @ComStructure record Largest(@FixedLength(2147483647) byte[] bytes) {}
        @ComStructure record One(@FixedLength(2147483647) long[] numbers) {}
        @ComStructure record Two(
            @FixedLength(300000000) int[] first, @FixedLength(300000000) int[] second) {}
        @ComStructure record Outer(Two inside, int last) {}
        @ComStructure record Sum(Largest first, byte last) {}
        @ComStructure record Bad(Path file) {}
        @ComStructure record OuterBad(Bad inside, int last) {}
        """,
        "6: One would have 17179869176 bytes, but a structure has 2147483647 at most: make its"
            + " arrays shorter.",
        "7: Two would have 2400000000 bytes, but a structure has 2147483647 at most: make its"
            + " arrays shorter.",
        "10: Sum would have 2147483648 bytes, but a structure has 2147483647 at most: make its"
            + " arrays shorter.",
        "11: Path, the type of Bad.file, cannot be inside a structure: use a number, a boolean, an"
            + " enum, a Set of an enum, a Guid, another record with @ComStructure, an array of"
            + " numbers or a String with @FixedLength, or long for a pointer.");
  }

  @Test
  void localTypesAreNotOverlooked() {
    assertErrors(
        """
        class Player {
          Object size = new Object() {
            @dev.mfasync.annotations.ComStructure record Size(int width) {}
          };
          Object thumbnails = new Object() {
            @AsyncOperation void render() {}
          };
          void load() {
            @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11") interface Counter {}
          }
          static class Nested {
            @ComStructure record Size(int width) {}
          }
        }
        """,
        "7: Size is declared inside a method or an anonymous class, where no other class can name"
            + " it: move it to a class that has a name.",
        "10: render is in a local or anonymous class, or in the body of an enum constant, which no"
            + " other class can name: move it to a class that has a name.",
        "13: Counter is declared inside a method or an anonymous class, where no other class can"
            + " name it: move it to a class that has a name.");
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
