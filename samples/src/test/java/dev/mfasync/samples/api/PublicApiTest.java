package dev.mfasync.samples.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.media.ByteStream;
import dev.mfasync.runtime.MediaFoundation;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages in {@code docs/api} list every type and member of the packages that the published
 * modules export, so that whoever changes the API changes a page, which reviewers see.
 *
 * <p>{@code -Dmfasync.golden.rewrite=true} writes them anew.
 */
final class PublicApiTest {
  private static final Path PAGES = Path.of("..", "docs", "api");

  /** A class of each module. */
  private static final List<Class<?>> PUBLISHED =
      List.of(AsyncOperation.class, MediaFoundation.class, ByteStream.class);

  @Test
  void pagesAreCurrent() throws Exception {
    Map<String, String> current = new TreeMap<>();
    for (Class<?> member : PUBLISHED) {
      current.putAll(pages(member));
    }
    if (Boolean.getBoolean("mfasync.golden.rewrite")) {
      rewrite(current);
    }
    assertThat(kept()).isEqualTo(current);
  }

  private static void rewrite(Map<String, String> pages) throws IOException {
    for (String stale : kept().keySet()) {
      Files.delete(PAGES.resolve(stale));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
    }
  }

  private static Map<String, String> kept() throws IOException {
    Map<String, String> kept = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.toList()) {
        kept.put(file.getFileName().toString(), Files.readString(file).replace("\r", ""));
      }
    }
    return kept;
  }

  private static Map<String, String> pages(Class<?> member) throws Exception {
    ModuleReference module = module(member);
    List<Class<?>> offered = offered(module);
    Map<String, String> pages = new TreeMap<>();
    for (Exports exported : module.descriptor().exports()) {
      if (!exported.isQualified()) {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : offered) {
          if (type.getPackageName().equals(exported.source())) {
            lines.addAll(TypeListing.of(type));
            lines.add("");
          }
        }
        pages.put(exported.source() + ".txt", String.join("\n", lines));
      }
    }
    return pages;
  }

  /** The types that others may use, in the order of their names. */
  private static List<Class<?>> offered(ModuleReference module) throws Exception {
    List<Class<?>> offered = new ArrayList<>();
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      for (String file : files.toList()) {
        if (file.endsWith(".class") && !file.endsWith("-info.class")) {
          Class<?> type = load(file);
          if (isOffered(type)) {
            offered.add(type);
          }
        }
      }
    }
    offered.sort(Comparator.comparing(TypeWords::name));
    return offered;
  }

  private static Class<?> load(String file) throws ClassNotFoundException {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    return Class.forName(name, false, PublicApiTest.class.getClassLoader());
  }

  private static boolean isOffered(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && TypeListing.isAccessible(type.getModifiers())
        && (outer == null || isOffered(outer));
  }

  private static ModuleReference module(Class<?> member) throws URISyntaxException {
    Path place = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(place).findAll().iterator().next();
  }
}
