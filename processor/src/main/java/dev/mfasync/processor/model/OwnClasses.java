package dev.mfasync.processor.model;

import java.util.List;

/** The classes that every companion uses, by name: the processor does not depend on the runtime. */
public final class OwnClasses {
  /** The platform. */
  public static final ClassRef MEDIA_FOUNDATION = runtime("MediaFoundation");

  /** The exception of Begin if it cannot queue the operation. */
  public static final ClassRef MEDIA_FOUNDATION_EXCEPTION = runtime("MediaFoundationException");

  /** The class that begins and ends operations. */
  public static final ClassRef ASYNC_METHOD = runtime("AsyncMethod");

  /** The type of parameters that the runtime supplies. */
  public static final ClassRef CANCELLATION_TOKEN = runtime("CancellationToken");

  /** The supertype of callback interfaces. */
  public static final ClassRef OPERATION_CALLBACK = runtime("OperationCallback");

  /** The supertype of result classes. */
  public static final ClassRef OPERATION_RESULT = runtime("OperationResult");

  /** The same for methods with a token. */
  public static final ClassRef CANCELLABLE_OPERATION_RESULT = runtime("CancellableOperationResult");

  /** The same for methods that return a stage. */
  public static final ClassRef STAGED_OPERATION_RESULT = runtime("StagedOperationResult");

  /** Where operations run. */
  public static final ClassRef WORK_QUEUE = runtime("WorkQueue");

  /** Which of the waiting ones runs first. */
  public static final ClassRef WORK_ITEM_PRIORITY = runtime("WorkItemPriority");

  /** The annotation that coverage tools recognise. */
  public static final ClassRef GENERATED_COMPANION =
      ClassRef.topLevel("dev.mfasync.annotations", "GeneratedCompanion");

  /** The JDK's annotation for generated code. */
  public static final ClassRef GENERATED =
      ClassRef.topLevel("javax.annotation.processing", "Generated");

  /** The return type of the future variants. */
  public static final ClassRef COMPLETABLE_FUTURE =
      ClassRef.topLevel("java.util.concurrent", "CompletableFuture");

  /** The return type of methods that complete later. */
  public static final ClassRef COMPLETION_STAGE =
      ClassRef.topLevel("java.util.concurrent", "CompletionStage");

  /** A limit of time. */
  public static final ClassRef DURATION = ClassRef.topLevel("java.time", "Duration");

  /** The type of functions that change a method into a copy of it. */
  public static final ClassRef UNARY_OPERATOR =
      ClassRef.topLevel("java.util.function", "UnaryOperator");

  /** For null checks. */
  public static final ClassRef OBJECTS = ClassRef.topLevel("java.util", "Objects");

  /** The imported classes. */
  public static final List<ClassRef> ALL =
      List.of(
          MEDIA_FOUNDATION,
          ASYNC_METHOD,
          OPERATION_CALLBACK,
          OPERATION_RESULT,
          CANCELLABLE_OPERATION_RESULT,
          STAGED_OPERATION_RESULT,
          WORK_QUEUE,
          WORK_ITEM_PRIORITY,
          GENERATED_COMPANION,
          GENERATED,
          COMPLETABLE_FUTURE,
          DURATION,
          UNARY_OPERATOR,
          OBJECTS);

  /** The names of {@code java.lang} that generated code uses by itself. */
  public static final List<String> OF_JAVA_LANG =
      List.of(
          "AssertionError",
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "FunctionalInterface",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "SuppressWarnings",
          "Void");

  private OwnClasses() {}

  private static ClassRef runtime(String name) {
    return ClassRef.topLevel("dev.mfasync.runtime", name);
  }
}
