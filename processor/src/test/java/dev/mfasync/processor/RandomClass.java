package dev.mfasync.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * A class from a grammar of what signatures can be made of. It compiles by itself; what the
 * processor makes of it must compile as well.
 *
 * @param members each an annotated method, a declaration of its own
 */
// Longer than other files: the parts of a class share the random choices made before them.
record RandomClass(String name, String header, List<String> members, String footer) {
  private static final List<String> NAMES =
      List.of(
          "render",
          "find",
          "count",
          "list",
          "callback",
          "state",
          "target",
          "result",
          "platform",
          "queue",
          "operation",
          "async",
          "begin",
          "end",
          "call",
          "url",
          "x",
          "java",
          "dev",
          "state2",
          "target2",
          "asyncState",
          "Objects",
          "MediaFoundation",
          "toText",
          "original",
          "token",
          "serialized",
          "change",
          "limit",
          "AsyncMethod");
  private static final List<String> CLASSES =
      List.of(
          "String",
          "Integer",
          "Object",
          "Runnable",
          "java.io.File",
          "java.util.Date",
          "java.sql.Timestamp",
          "java.util.concurrent.TimeUnit",
          "Own",
          "Own.Nested",
          "java.awt.List",
          "java.util.Objects",
          "Void",
          "AsyncMethod",
          "Result",
          "Thread.State",
          "java.time.Duration",
          "java.util.function.UnaryOperator<String>",
          "java.util.concurrent.CompletableFuture<String>");
  private static final List<String> STAGES =
      List.of(
          "java.util.concurrent.CompletionStage<A>",
          "java.util.concurrent.CompletionStage<? extends A>",
          "java.util.concurrent.CompletionStage<? super A>",
          "java.util.concurrent.CompletionStage<?>",
          "java.util.concurrent.CompletableFuture<A>",
          "java.util.concurrent.CompletableFuture<Void>",
          "Own.Stage<B, A>");
  private static final String TOKEN = "dev.mfasync.runtime.CancellationToken";
  private static final List<String> PRIMITIVES =
      List.of("int", "long", "boolean", "byte", "short", "char", "float", "double");
  private static final List<String> GENERIC =
      List.of(
          "java.util.List<A>",
          "java.util.Map<A, B>",
          "java.util.Map.Entry<A, B>",
          "java.util.function.Function<? super A, ? extends B>",
          "Class<? extends A>",
          "java.util.Optional<A>",
          "Own.Pair<A, B>",
          "Own.Generic<A>.Inner<B>",
          "java.util.Set<?>",
          "Own.Generic.Kind<A>",
          "Iterable<? super A>");
  private static final List<String> EXCEPTIONS =
      List.of(
          "java.io.IOException",
          "InterruptedException",
          "IllegalStateException",
          "Exception",
          "random.Own.Failure",
          "java.util.concurrent.TimeoutException");
  private static final List<String> BOUNDS =
      List.of(
          "",
          " extends Number",
          " extends Comparable<V>",
          " extends Enum<V>",
          " extends Own & Runnable",
          " extends java.util.List<? extends V>",
          " extends @Nullable Object",
          " extends CharSequence & Comparable<V>");
  private static final List<String> VARIABLES =
      List.of("T", "U", "E", "T2", "RenderResult", "Generated", "Own", "String", "AsyncMethod");

  /** Not for Object: as the bound of a wildcard it loses them in ecj. */
  private static final List<String> MARKS = List.of("@Nullable ", "@NonNull ", "");

  private static final List<String> DOCS =
      List.of(
          "",
          "",
          "  /** Text. */\n",
          "  /** {@return the {@link Own.Nested}} */\n",
          "  /// Text\n",
          """
            /**
             * Text.
             *
             * @return a {@code b} {@link String#length() c}
             */
          """,
          """
            /**
             * @throws IllegalStateException if {@link #hashCode()}
             *     goes &lt;on&gt;
             * @deprecated {@linkplain Own.Pair pairs}
             */
          """,
          """
            /** @param x a
             * @param state b {@literal @}c {@unknown d} */
          """);

  /** What the random classes mention, in their package. */
  static final String OWN =
      """
      package random;
      import java.lang.annotation.ElementType;
      public class Own {
        public static class Nested {}
        public record Pair<A, B>(A a, B b) {}
        public static class Generic<G> {
          public class Inner<H> {}
          public enum Kinds { ONE }
          public static class Kind<K> {}
        }
        public static abstract class Stage<A, B> extends java.util.concurrent.CompletableFuture<B> {}
        public static class Failure extends Exception { private static final long serialVersionUID = 1; }
        @java.lang.annotation.Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
        public @interface Maybe {}
      }
      """;

  /** More of the package: names that generated code uses, too. */
  static final List<String> SIBLINGS = List.of("AsyncMethod", "Result");

  static RandomClass of(long seed) {
    return new Generator(new Random(seed)).next("Random" + Long.toString(seed).replace('-', '_'));
  }

  /** The same without one member. */
  RandomClass without(int member) {
    List<String> fewer = new ArrayList<>(members);
    fewer.remove(member);
    return new RandomClass(name, header, fewer, footer);
  }

  String source() {
    return header + String.join("", members) + footer;
  }

  /** Makes one class. */
  private static final class Generator {
    private final Random random;
    private final List<String> classVariables = new ArrayList<>();
    private boolean isInterface;
    private boolean isInner;

    Generator(Random random) {
      this.random = random;
    }

    RandomClass next(String name) {
      String kind =
          pick(List.of("class", "class", "class", "interface", "abstract class", "record", "enum"));
      isInterface = kind.equals("interface");
      boolean isGeneric = !kind.equals("enum") && chance(3);
      isInner = !isGeneric && chance(5);
      String header =
          "package random;\n"
              + "import dev.mfasync.annotations.*;\n"
              + "import org.jspecify.annotations.*;\n"
              + (isInner ? "public class " + name + "<Z> {\n" : "")
              + (chance(6) ? "@NullMarked\n" : "")
              + (chance(9) ? "@Deprecated\n" : "")
              + (chance(2) ? "public " : "")
              + kind
              + " "
              + (isInner ? "Inside" : name)
              + (isGeneric ? typeParameters(classVariables) : "")
              + (kind.equals("record") ? "(int component)" : "")
              + " {\n"
              + (kind.equals("enum") ? "  ONE;\n" : "");
      if (isInner && (kind.equals("class") || kind.equals("abstract class"))) {
        classVariables.add("Z");
      }
      List<String> members = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        members.add(method(i, kind.startsWith("abstract")));
      }
      return new RandomClass(name, header, members, isInner ? "}\n}\n" : "}\n");
    }

    private String method(int number, boolean mayBeAbstract) {
      boolean isStatic = chance(4);
      boolean isAbstract = !isStatic && (isInterface || mayBeAbstract) && chance(2);
      List<String> variables = new ArrayList<>(isStatic ? List.of() : classVariables);
      String own = chance(3) ? typeParameters(variables) + " " : "";
      String returned =
          chance(4) ? "void" : chance(4) ? stage(variables) : type(variables, 0, true);
      return doc()
          + "  @AsyncOperation("
          + annotation(number)
          + ")\n  "
          + (chance(9) ? "@Deprecated(since = \"1\") " : "")
          + (isInterface ? "" : pick(List.of("public ", "public ", "", "protected ")))
          + (isStatic ? "static " : isAbstract ? "abstract " : isInterface ? "default " : "")
          + own
          + (returned.equals("void") || !chance(5) ? "" : "@random.Own.Maybe ")
          + returned
          + " "
          + name()
          + number
          + "("
          + parameters(variables)
          + ")"
          + thrown()
          + (isAbstract ? ";\n" : " { throw new IllegalStateException(); }\n");
    }

    private String annotation(int number) {
      StringJoiner values = new StringJoiner(", ");
      if (chance(4)) {
        values.add(
            "name = \"" + pick(List.of("run", "Do", "int", "URL", "target")) + number + "\"");
      }
      if (chance(4)) {
        values.add("queue = OperationQueue.STANDARD");
      }
      if (number == 0 && chance(3)) {
        values.add("serialized = true");
      }
      if (chance(4)) {
        values.add("priority = OperationPriority.LOW");
      }
      return values.toString();
    }

    private String doc() {
      return pick(DOCS);
    }

    private String parameters(List<String> variables) {
      StringJoiner parameters = new StringJoiner(", ");
      int count = random.nextInt(random.nextInt(6) + 1);
      List<String> taken = new ArrayList<>();
      int token = chance(4) ? random.nextInt(count + 1) : -1;
      for (int i = 0; i < count; i++) {
        if (i == token) {
          parameters.add(TOKEN + " mayStop");
        }
        String name = name();
        if (!taken.contains(name)) {
          taken.add(name);
          boolean varargs = i == count - 1 && chance(4);
          String type = type(variables, 0, true);
          parameters.add(
              (chance(6) ? "@random.Own.Maybe " : "")
                  + (chance(6) ? "final " : "")
                  + type
                  + (varargs ? "... " : " ")
                  + name);
        }
      }
      if (token == count && !parameters.toString().contains("...")) {
        parameters.add(TOKEN + " mayStop");
      }
      return parameters.toString();
    }

    private String thrown() {
      if (!chance(3)) {
        return "";
      }
      return " throws " + pick(EXCEPTIONS) + (chance(3) ? ", " + pick(EXCEPTIONS) : "");
    }

    /** Declares variables, and adds them to those in scope. */
    private String typeParameters(List<String> inScope) {
      StringJoiner declared = new StringJoiner(", ", "<", ">");
      List<String> own = new ArrayList<>();
      int count = 1 + random.nextInt(2);
      for (int i = 0; i < count; i++) {
        String variable = pick(VARIABLES);
        if (!own.contains(variable)) {
          own.add(variable);
          String bound = pick(BOUNDS);
          boolean clashes = bound.contains("Own") && own.contains("Own");
          declared.add(variable + (clashes ? "" : bound.replace("V", variable)));
        }
      }
      // A hidden class cannot be named by its simple name any more.
      inScope.addAll(own);
      return declared.toString();
    }

    private String type(List<String> variables, int depth, boolean primitives) {
      int kind = random.nextInt(10);
      if (primitives && kind < 3) {
        return pick(PRIMITIVES) + (chance(4) ? "[]" : "");
      }
      if (kind < 5 && !variables.isEmpty()) {
        return (chance(5) ? "@Nullable " : "") + variables.get(random.nextInt(variables.size()));
      }
      if (kind < 8 && depth < 3) {
        String generic = pick(GENERIC);
        String filled =
            generic
                .replace("A", type(variables, depth + 1, false))
                .replace("B", type(variables, depth + 1, false));
        return visible(filled, variables) + (chance(7) ? "[]" : "");
      }
      String plain = visible(pick(CLASSES), variables);
      return plain.contains(".") || plain.contains("<")
          ? plain
          : (plain.equals("Object") ? "" : pick(MARKS)) + plain + (chance(7) ? "[]" : "");
    }

    private String stage(List<String> variables) {
      String filled =
          pick(STAGES)
              .replace("A", type(variables, 1, false))
              .replace("B", type(variables, 1, false));
      return visible(filled, variables);
    }

    /** By its qualified name if a type variable hides the simple one. */
    private String visible(String type, List<String> variables) {
      String visible = type;
      for (String hidden : List.of("Own", "AsyncMethod")) {
        if (variables.contains(hidden) || classVariables.contains(hidden)) {
          visible = visible.replaceAll("(?<![\\w.@])" + hidden + "(?!\\w)", "random." + hidden);
        }
      }
      return variables.contains("String") || classVariables.contains("String")
          ? visible.replaceAll("(?<![\\w.])String(?!\\w)", "java.lang.String")
          : visible;
    }

    private String name() {
      return pick(NAMES);
    }

    private String pick(List<String> from) {
      return from.get(random.nextInt(from.size()));
    }

    private boolean chance(int oneIn) {
      return random.nextInt(oneIn) == 0;
    }
  }
}
