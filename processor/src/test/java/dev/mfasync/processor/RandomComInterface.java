package dev.mfasync.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A COM interface from a seed: every type in every place, several out parameters, operations, an
 * inherited interface, and names that generated code would like to have.
 */
record RandomComInterface(String name, List<String> methods, boolean inherits) {
  /** What all of them may mention. */
  static final String TYPES =
      """
      package random;
      import dev.mfasync.annotations.*;
      import dev.mfasync.runtime.com.Guid;
      import java.util.Set;
      import org.jspecify.annotations.Nullable;
      class Types {
        enum Mode { OFF, @ComValue(10) FAST }
        enum Option { @ComValue(1) LOOP, @ComValue(8) MUTE }
        @ComStructure record Point(int x, double y) {}
        @ComStructure(pack = 2) record Area(byte kind, Point from, Guid id, Mode mode) {}
        record Two(int value, @Nullable String out) {}
        record Three(float left, Point call, @Nullable Base target) {}
        record Answer(int frame, long result) {}
        @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a10")
        interface Base {
          int first();
          @AsyncOperation void base(String text);
        }
      }
      """;

  private static final List<String> VALUES =
      List.of(
          "byte",
          "short",
          "char",
          "int",
          "long",
          "boolean",
          "float",
          "double",
          "String",
          "Guid",
          "Object",
          "Types.Mode",
          "Set<Types.Option>",
          "Types.Point",
          "Types.Area",
          "Types.Base",
          "@Nullable String",
          "@Nullable Guid",
          "@Nullable Object",
          "Types.@Nullable Mode",
          "Types.@Nullable Point",
          "Types.@Nullable Base",
          "@Nullable Integer",
          "@Nullable Float",
          "@Nullable Boolean",
          "@Nullable Character");

  private static final List<String> IN_ONLY = List.of("ByteBuffer", "@Nullable ByteBuffer");
  private static final List<String> RECORDS = List.of("Types.Two", "Types.Three");
  private static final List<String> ANSWERS =
      List.of(
          "void",
          "int",
          "long",
          "short",
          "byte",
          "char",
          "boolean",
          "float",
          "double",
          "Types.Mode",
          "Set<Types.Option>",
          "Types.Answer");

  private static final List<String> NAMES =
      List.of(
          "call",
          "frame",
          "target",
          "result",
          "callback",
          "state",
          "out",
          "value",
          "owner",
          "cookie",
          "buffer",
          "width",
          "pointer",
          "address",
          "slots",
          "length");

  static RandomComInterface of(long seed) {
    Random random = new Random(seed);
    List<String> methods = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      methods.add(method(random, i));
    }
    return new RandomComInterface("Random" + seed, methods, random.nextInt(3) == 0);
  }

  private static String method(Random random, int number) {
    String name = List.of("move", "getUINT32", "read", "beginAll", "a", "type").get(number);
    String parameters = parameters(random);
    switch (random.nextInt(7)) {
      case 0 -> {
        return "@PreserveSig " + pick(random, ANSWERS) + " " + name + parameters;
      }
      case 1, 2 -> {
        String more = List.of("", "@AlsoSynchronous ", "@CancelCookie ").get(random.nextInt(3));
        String result = random.nextInt(3) == 0 ? stage(random) : result(random);
        return operation(random) + more + result + " " + name + parameters;
      }
      case 3 -> {
        String result = random.nextBoolean() ? "int" : "CompletableFuture<Integer>";
        return operation(random)
            + "@AlsoSynchronous @ByteCount "
            + result
            + " "
            + name
            + "(ByteBuffer call)";
      }
      default -> {
        return result(random) + " " + name + parameters;
      }
    }
  }

  private static String result(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "void";
      case 1 -> pick(random, RECORDS);
      default -> pick(random, VALUES);
    };
  }

  private static String operation(Random random) {
    return random.nextInt(3) == 0
        ? "@AsyncOperation(serialized = true) "
        : "@AsyncOperation(priority = OperationPriority.LOW) ";
  }

  private static String stage(Random random) {
    String value = result(random);
    String boxed =
        switch (value) {
          case "void" -> "Void";
          case "char" -> "Character";
          case "int" -> "Integer";
          case "byte", "short", "long", "boolean", "float", "double" ->
              value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
          default -> value;
        };
    return pick(random, List.of("CompletionStage<", "CompletableFuture<")) + boxed + ">";
  }

  private static String parameters(Random random) {
    List<String> parameters = new ArrayList<>();
    int from = random.nextInt(NAMES.size());
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      String type = random.nextInt(8) == 0 ? pick(random, IN_ONLY) : pick(random, VALUES);
      parameters.add(type + " " + NAMES.get((from + i) % NAMES.size()));
    }
    return "("
        + String.join(", ", parameters)
        + ")"
        + (random.nextInt(5) == 0 ? " throws java.io.IOException" : "");
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  String source() {
    return """
    package random;
    import dev.mfasync.annotations.*;
    import dev.mfasync.runtime.com.Guid;
    import java.nio.ByteBuffer;
    import java.util.Set;
    import java.util.concurrent.*;
    import org.jspecify.annotations.Nullable;
    @ComInterface("0f5a8a2c-93b4-4d60-8f0e-2c1c3f6f0a11")
    interface %s%s {
      %s;
    }
    """
        .formatted(name, inherits ? " extends Types.Base" : "", String.join(";\n  ", methods));
  }
}
