package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Callback;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What GraalVM's native-image must be told of the runtime: the classes that JNA binds or calls, the
 * method that machine code calls by JNI, what is loaded by name, the resources. {@code
 * -Dmfasync.golden.rewrite=true} writes the files anew.
 */
class NativeImageMetadataTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path METADATA =
      RESOURCES.resolve(Path.of("META-INF", "native-image", "dev.mfasync", "mfasync-runtime"));

  /** Ways to reach what native-image does not see by itself, but for handles on own fields. */
  private static final Pattern REFLECTION =
      Pattern.compile(
          "Class\\.forName\\(|\\.getDeclared|\\.getMethods?\\(|\\.getFields?\\(|newProxyInstance"
              + "|ServiceLoader|getResource|\\.findStatic\\(|\\.findVirtual\\(|Native\\.load\\("
              + "|JavaVm\\.staticMethod\\(|CallbackBlock\\.vtable\\(");

  @Test
  void tellsOfWhatJnaBindsAndCallsAndOfWhatIsLoadedByName() throws Exception {
    Set<String> entries = new TreeSet<>();
    for (Class<?> type : classes()) {
      if (bindsFunctions(type) || isCalledByJna(type)) {
        entries.add(methodsOf(type));
      }
    }
    for (Class<?> type : loadedByName()) {
      String fields = type == HResult.class ? ", \"allPublicFields\": true" : "";
      entries.add("  { \"name\": \"" + type.getName() + "\"" + fields + " }");
    }
    assertTold("reflect-config.json", list(entries));
  }

  @Test
  void tellsOfWhatNativeCodeReachesByJni() throws IOException {
    Set<String> entries = new TreeSet<>();
    for (Class<?> type : classes()) {
      if (bindsFunctions(type)) {
        entries.add(methodsOf(type));
      } else if (isCalledByMachineCode(type)) {
        entries.add(
            "  { \"name\": \""
                + type.getName()
                + "\", \"methods\": [{ \"name\": \"invoke\", \"parameterTypes\": [\"long\","
                + " \"long\"] }] }");
      }
    }
    assertTold("jni-config.json", list(entries));
  }

  @Test
  void tellsOfTheResources() throws IOException {
    Set<String> entries = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("META-INF/"))
          .forEach(file -> entries.add("    { \"pattern\": \"\\\\Q" + file + "\\\\E\" }"));
    }
    assertTold(
        "resource-config.json",
        "{\n  \"resources\": { \"includes\": [\n" + String.join(",\n", entries) + "\n  ] }\n}\n");
  }

  /** Whoever adds a line here makes sure that the tests above know of it. */
  @Test
  void nothingElseIsReachedByReflection() throws IOException {
    Set<String> reaching = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (REFLECTION.matcher(line).find() && !line.strip().startsWith("*")) {
            reaching.add(file.getFileName() + ": " + line.strip());
          }
        }
      }
    }
    assertThat(reaching)
        .containsExactlyInAnyOrder(
            "EntryCode.java: new Pointer(target).setLong(Long.BYTES,"
                + " JavaVm.staticMethod(reference, name, \"(JJ)J\"));",
            "HResult.java: for (Field field : HResult.class.getFields()) {",
            "MachineCode.java: try (InputStream stream ="
                + " MachineCode.class.getResourceAsStream(listing)) {",
            "NativeCallback.java: static final long VTABLE ="
                + " CallbackBlock.vtable(InMachineCode.class, \"invoke\");",
            "Readiness.java: Class.forName(type.getName(), true,"
                + " Readiness.class.getClassLoader());");
  }

  private static boolean bindsFunctions(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> Modifier.isNative(method.getModifiers()));
  }

  private static boolean isCalledByJna(Class<?> type) {
    return type.isInterface() && Callback.class.isAssignableFrom(type);
  }

  private static boolean isCalledByMachineCode(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getName().equals("invoke")
          && List.of(method.getParameterTypes()).equals(List.of(long.class, long.class))) {
        return true;
      }
    }
    return false;
  }

  private static List<Class<?>> loadedByName() throws ReflectiveOperationException {
    Field needed = Readiness.class.getDeclaredField("NEEDED");
    needed.setAccessible(true);
    List<Class<?>> types = new ArrayList<>();
    for (Object type : (List<?>) needed.get(null)) {
      types.add((Class<?>) type);
    }
    return types;
  }

  private static String methodsOf(Class<?> type) {
    return "  { \"name\": \"" + type.getName() + "\", \"allDeclaredMethods\": true }";
  }

  private static String list(Set<String> entries) {
    return entries.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static void assertTold(String file, String expected) throws IOException {
    if (Boolean.getBoolean("mfasync.golden.rewrite")) {
      Files.createDirectories(METADATA);
      Files.writeString(METADATA.resolve(file), expected);
    }
    assertThat(METADATA.resolve(file)).hasContent(expected);
  }

  /** All classes of the runtime, without initialising any. */
  private static List<Class<?>> classes() throws IOException {
    Path root;
    try {
      root = Path.of(Readiness.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        if (name.startsWith("dev.")) {
          classes.add(
              Class.forName(
                  name.substring(0, name.length() - ".class".length()),
                  false,
                  NativeImageMetadataTest.class.getClassLoader()));
        }
      }
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    return classes;
  }
}
