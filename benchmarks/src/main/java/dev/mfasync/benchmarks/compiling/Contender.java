package dev.mfasync.benchmarks.compiling;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A processor with classes for it. Of each other processor, what it does with five members. */
enum Contender {
  MFASYNC(
      "mfasync",
      "Async",
      "dev.mfasync.processor.AsyncOperationProcessor",
      "dev.mfasync.processor.LocalClassProcessor"),
  AUTO_VALUE(
      "AutoValue",
      "AutoValue",
      "com.google.auto.value.processor.AutoValueProcessor",
      "com.google.auto.value.processor.AutoValueBuilderProcessor"),
  IMMUTABLES("Immutables", "Immutable", "org.immutables.processor.ProxyProcessor"),
  MAP_STRUCT("MapStruct", "Mapper", "org.mapstruct.ap.MappingProcessor"),
  RECORD_BUILDER(
      "record-builder", "Record", "io.soabase.recordbuilder.processor.RecordBuilderProcessor");

  private final String displayName;
  private final String template;
  private final String processors;

  Contender(String displayName, String template, String... processors) {
    this.displayName = displayName;
    this.template = template;
    this.processors = String.join(",", processors);
  }

  static Contender named(String displayName) {
    return Stream.of(values())
        .filter(each -> each.displayName.equalsIgnoreCase(displayName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(displayName + " is not a contender"));
  }

  String displayName() {
    return displayName;
  }

  /** The resource with the text of its classes. */
  String template() {
    return template + ".txt";
  }

  /** New ones for each compilation, from classes that stay loaded. */
  List<Processor> processors() {
    List<Processor> made = new ArrayList<>();
    for (String name : processors.split(",", -1)) {
      try {
        made.add(Class.forName(name).asSubclass(Processor.class).getConstructor().newInstance());
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(name + " cannot be made", e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(name + " is not on the class path", e);
      }
    }
    return made;
  }
}
