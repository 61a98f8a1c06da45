package dev.mfasync.processor.writing;

import com.palantir.javapoet.ClassName;

/** The types that generated code uses, by name: the processor does not depend on the runtime. */
final class RuntimeTypes {
  private static final String RUNTIME = "dev.mfasync.runtime";

  static final ClassName MEDIA_FOUNDATION = ClassName.get(RUNTIME, "MediaFoundation");
  static final ClassName MEDIA_FOUNDATION_EXCEPTION =
      ClassName.get(RUNTIME, "MediaFoundationException");
  static final ClassName OPERATION = ClassName.get(RUNTIME, "Operation");
  static final ClassName OPERATION_CALLBACK = ClassName.get(RUNTIME, "OperationCallback");
  static final ClassName OPERATION_RESULT = ClassName.get(RUNTIME, "OperationResult");
  static final ClassName WORK_QUEUE = ClassName.get(RUNTIME, "WorkQueue");

  static final ClassName COMPLETABLE_FUTURE =
      ClassName.get("java.util.concurrent", "CompletableFuture");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  private RuntimeTypes() {}
}
