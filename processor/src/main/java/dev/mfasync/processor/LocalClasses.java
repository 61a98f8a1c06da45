package dev.mfasync.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.CompanionReader;
import dev.mfasync.processor.reading.com.ComReader;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds operations, COM interfaces and structures in methods and anonymous classes, which compilers
 * do not show to processors. Only javac gives access to the bodies of methods; with any other
 * compiler this has no effect.
 */
final class LocalClasses {
  private static final Set<String> OF_CLASSES =
      Set.of(ComReader.COM_INTERFACE, ComReader.COM_STRUCTURE);

  private static final Set<String> ANNOTATIONS =
      Set.of(CompanionReader.ANNOTATION, ComReader.COM_INTERFACE, ComReader.COM_STRUCTURE);

  private final ProcessingEnvironment environment;
  private final @Nullable Trees trees;

  LocalClasses(ProcessingEnvironment environment) {
    this.environment = environment;
    this.trees = treesOf(environment);
  }

  private static @Nullable Trees treesOf(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (RuntimeException | LinkageError notJavac) {
      return null;
    }
  }

  /**
   * Reports them in one round.
   *
   * @param withOthers whether to do so in a round that has annotated elements elsewhere, or in one
   *     that has none: javac calls one processor for the first, and only the other for the second
   */
  void report(RoundEnvironment round, boolean withOthers) {
    Trees javac = trees;
    if (javac == null || hasOthers(round) != withOthers) {
      return;
    }
    Set<CompilationUnitTree> files = new HashSet<>();
    for (Element root : round.getRootElements()) {
      TreePath path = root instanceof TypeElement ? javac.getPath(root) : null;
      if (path != null && files.add(path.getCompilationUnit())) {
        Set<String> names = namesIn(path.getCompilationUnit());
        // Skips the bodies of all files in which such names cannot denote our annotations.
        if (!names.isEmpty()) {
          new Finder(javac, names).scan(path.getCompilationUnit(), null);
        }
      }
    }
  }

  private boolean hasOthers(RoundEnvironment round) {
    Set<TypeElement> annotations = new HashSet<>();
    for (String name : AsyncOperationProcessor.annotations()) {
      TypeElement annotation = environment.getElementUtils().getTypeElement(name);
      if (annotation != null) {
        annotations.add(annotation);
      }
    }
    return !round.getElementsAnnotatedWithAny(annotations.toArray(new TypeElement[0])).isEmpty();
  }

  /** The annotations that a file imports, by their qualified names. */
  private static Set<String> namesIn(CompilationUnitTree file) {
    Set<String> imported = new HashSet<>();
    for (ImportTree line : file.getImports()) {
      String name = line.getQualifiedIdentifier().toString();
      ANNOTATIONS.stream()
          .filter(each -> name.equals(each) || name.equals(packageOf(each) + ".*"))
          .forEach(imported::add);
    }
    return imported;
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Finds annotated methods whose class is local, and annotated classes that are. */
  private static final class Finder extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final Set<String> imported;

    Finder(Trees trees, Set<String> imported) {
      this.trees = trees;
      this.imported = imported;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (hasOneOf(Set.of(CompanionReader.ANNOTATION), method.getModifiers()) && isInLocalClass()) {
        report(CompanionReader.isLocal(method.getName().toString()), method);
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (hasOneOf(OF_CLASSES, type.getModifiers()) && isInLocalClass()) {
        report(ComReader.isLocal(type.getSimpleName().toString()), type);
      }
      return super.visitClass(type, null);
    }

    private boolean hasOneOf(Set<String> annotations, ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .map(annotation -> annotation.getAnnotationType().toString())
          .anyMatch(
              name ->
                  annotations.contains(name)
                      || imported.stream()
                          .filter(annotations::contains)
                          .anyMatch(each -> each.equals(packageOf(each) + "." + name)));
    }

    private void report(Problem problem, Tree place) {
      trees.printMessage(
          Diagnostic.Kind.ERROR, problem.message(), place, getCurrentPath().getCompilationUnit());
    }

    private boolean isInLocalClass() {
      for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
        if (path.getLeaf() instanceof ClassTree
            && !(path.getParentPath().getLeaf() instanceof ClassTree)
            && !(path.getParentPath().getLeaf() instanceof CompilationUnitTree)) {
          return true;
        }
      }
      return false;
    }
  }
}
