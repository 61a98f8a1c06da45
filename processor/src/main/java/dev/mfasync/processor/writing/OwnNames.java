package dev.mfasync.processor.writing;

import com.palantir.javapoet.ClassName;
import dev.mfasync.processor.model.OwnClasses;

/** The classes that every companion uses, in JavaPoet's words. */
public final class OwnNames {
  static final ClassName MEDIA_FOUNDATION = TypeNames.of(OwnClasses.MEDIA_FOUNDATION);
  static final ClassName ASYNC_METHOD = TypeNames.of(OwnClasses.ASYNC_METHOD);
  static final ClassName OPERATION_CALLBACK = TypeNames.of(OwnClasses.OPERATION_CALLBACK);
  static final ClassName OPERATION_RESULT = TypeNames.of(OwnClasses.OPERATION_RESULT);
  static final ClassName CANCELLABLE_OPERATION_RESULT =
      TypeNames.of(OwnClasses.CANCELLABLE_OPERATION_RESULT);
  static final ClassName STAGED_OPERATION_RESULT = TypeNames.of(OwnClasses.STAGED_OPERATION_RESULT);
  static final ClassName WORK_QUEUE = TypeNames.of(OwnClasses.WORK_QUEUE);
  public static final ClassName GENERATED_COMPANION = TypeNames.of(OwnClasses.GENERATED_COMPANION);
  static final ClassName GENERATED = TypeNames.of(OwnClasses.GENERATED);
  public static final ClassName COMPLETABLE_FUTURE = TypeNames.of(OwnClasses.COMPLETABLE_FUTURE);
  static final ClassName DURATION = TypeNames.of(OwnClasses.DURATION);
  static final ClassName UNARY_OPERATOR = TypeNames.of(OwnClasses.UNARY_OPERATOR);
  static final ClassName OBJECTS = TypeNames.of(OwnClasses.OBJECTS);

  private OwnNames() {}
}
