package dev.mfasync.runtime.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.NativeMethod;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code layout.exe} prints: the compiler's view of Media Foundation's headers. */
public final class CppLayout {
  private static @Nullable Map<String, String> facts;

  private CppLayout() {}

  /** A fact, such as {@code size MFASYNCRESULT}, or null. */
  public static @Nullable String fact(String key) {
    return facts().get(key);
  }

  /**
   * Compares every {@link ComMethod}, {@link NativeMethod} and {@link ComType} in the static fields
   * of a class.
   *
   * @return how many there were
   */
  public static int check(Class<?> type) {
    int checked = 0;
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      if (field.getType() == ComMethod.class) {
        ComMethod method = (ComMethod) value(field);
        assertThat(fact("slot " + method.name()))
            .as("slot of " + method)
            .isEqualTo(String.valueOf(method.slot()));
        checked++;
      } else if (field.getType() == NativeMethod.class) {
        NativeMethod method = (NativeMethod) value(field);
        assertThat(fact("slot " + method.name()))
            .as("slot of " + method)
            .isEqualTo(String.valueOf(method.slot()));
        checked++;
      } else if (field.getType() == ComType.class) {
        ComType<?> declared = (ComType<?>) value(field);
        assertThat(fact("iid " + declared.name()))
            .as("IID of " + declared)
            .isEqualTo(declared.iid().toString());
        checked++;
      }
    }
    return checked;
  }

  /**
   * Compares every {@link NativeMethod}, its signature included, and {@link ComType} in the static
   * fields of a generated class with facts from elsewhere, for interfaces that the compiler's
   * headers lack.
   *
   * @param known facts as {@code layout.exe} prints them, with the signature behind the slot
   * @return how many there were
   */
  public static int check(Class<?> type, Map<String, String> known) {
    int checked = 0;
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == NativeMethod.class) {
        NativeMethod method = (NativeMethod) value(field);
        String signature = method.toString().substring(method.name().length());
        assertThat(sameRegisters(known.get("slot " + method.name())))
            .as("slot of " + method)
            .isEqualTo(sameRegisters(method.slot() + signature));
        checked++;
      } else if (field.getType() == ComType.class) {
        ComType<?> declared = (ComType<?>) value(field);
        assertThat(known.get("iid " + declared.name()))
            .as("IID of " + declared)
            .isEqualTo(declared.iid().toString());
        checked++;
      }
    }
    return checked;
  }

  /** An address may be a long in Java. */
  private static @Nullable String sameRegisters(@Nullable String signature) {
    return signature == null ? null : signature.replace('P', 'J');
  }

  /**
   * Reads facts.
   *
   * @param lines a fact each: what it is of, a space, what it is. Lines that begin with # are
   *     comments
   * @return the facts
   */
  public static Map<String, String> read(Iterable<String> lines) {
    Map<String, String> read = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        int end = line.lastIndexOf(' ');
        read.put(line.substring(0, end), line.substring(end + 1));
      }
    }
    return read;
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static synchronized Map<String, String> facts() {
    Map<String, String> read = facts;
    if (read == null) {
      read = read();
      facts = read;
    }
    return read;
  }

  private static Map<String, String> read() {
    try {
      Process process =
          new ProcessBuilder(CppClient.product("layout.exe").getPath())
              .redirectErrorStream(true)
              .start();
      try (BufferedReader lines = process.inputReader()) {
        return read(lines.lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
