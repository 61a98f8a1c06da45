package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.OperationNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Finds the name of an operation, from which all others are derived. */
public final class NamesReader {
  /**
   * What a field of the companion would hide where generated code calls a static method or names a
   * package.
   */
  private static final List<String> OWN_NAMES =
      List.of("target", "Objects", "MediaFoundation", "AsyncMethod", "java", "dev");

  private NamesReader() {}

  /** The capitalised name, by which the operations of a class differ. */
  public static String operationName(AnnotatedMethod operation) {
    String given = operation.givenName();
    return Names.capitalised(
        given.isEmpty() ? operation.method().getSimpleName().toString() : given);
  }

  public static OperationNames read(AnnotatedMethod operation, ClassRef target) {
    String given = operation.givenName();
    String method = operation.method().getSimpleName().toString();
    String lower = given.isEmpty() ? method : Names.decapitalised(given);
    List<String> taken = new ArrayList<>(OWN_NAMES);
    taken.addAll(calledBy(target));
    if (SourceVersion.isKeyword(lower)) {
      taken.add(lower);
    }
    return OperationNames.of(
        method, operationName(operation), lower, taken, operation.parameterNames());
  }

  /** The names by which a static method of the class is called: a field would hide them. */
  static List<String> calledBy(ClassRef target) {
    List<String> names = new ArrayList<>(target.simpleNames());
    names.addAll(List.of(target.packageName().split("\\.", -1)));
    return names;
  }
}
