package dev.mfasync.processor;

import com.google.auto.service.AutoService;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.mfasync.processor.reading.CompanionReader;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Reports operations in local and anonymous classes, which compilers show to no processor. Only
 * javac lets us look into the bodies of methods; under any other compiler this does nothing.
 */
@AutoService(Processor.class)
public final class LocalClassProcessor extends AbstractProcessor {
  private static final String SIMPLE_NAME =
      CompanionReader.ANNOTATION.substring(CompanionReader.ANNOTATION.lastIndexOf('.') + 1);

  private @Nullable Trees trees;

  /** Called by the compiler. */
  public LocalClassProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      trees = Trees.instance(environment);
    } catch (RuntimeException | LinkageError notJavac) {
      trees = null;
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Trees javac = trees;
    if (javac != null) {
      Set<CompilationUnitTree> files = new HashSet<>();
      for (Element root : round.getRootElements()) {
        TreePath path = root instanceof TypeElement ? javac.getPath(root) : null;
        if (path != null && files.add(path.getCompilationUnit()) && mayAnnotate(path)) {
          new Finder(javac).scan(path.getCompilationUnit(), null);
        }
      }
    }
    return false;
  }

  /** Spares the bodies of all files that cannot mean our annotation by its simple name. */
  private static boolean mayAnnotate(TreePath path) {
    return path.getCompilationUnit().getImports().stream()
        .map(line -> line.getQualifiedIdentifier().toString())
        .anyMatch(
            name ->
                name.equals(CompanionReader.ANNOTATION)
                    || CompanionReader.ANNOTATION.equals(name.replace("*", SIMPLE_NAME)));
  }

  /** Finds annotated methods whose class is local. */
  private static final class Finder extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;

    Finder(Trees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
        String name = annotation.getAnnotationType().toString();
        if ((name.equals(SIMPLE_NAME) || name.equals(CompanionReader.ANNOTATION))
            && isInLocalClass()) {
          trees.printMessage(
              Diagnostic.Kind.ERROR,
              CompanionReader.isLocal(method.getName().toString()).message(),
              method,
              getCurrentPath().getCompilationUnit());
        }
      }
      return super.visitMethod(method, null);
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
