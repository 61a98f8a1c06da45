package dev.mfasync.processor.reading;

import java.lang.reflect.Method;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Gets doc comments from the compiler. */
final class DocComments {
  /** {@code Elements.getDocCommentKind} of newer JDKs. */
  private static final @Nullable Method KIND = kindMethod();

  private DocComments() {}

  /**
   * The comment of an element, "" if there is none. Older compilers do not see the comments that
   * begin with {@code ///}; so that the companion is the same on each, no compiler does.
   */
  static String of(Elements elements, Element element) {
    String comment = elements.getDocComment(element);
    return comment == null || isMarkdown(elements, element) ? "" : comment;
  }

  private static boolean isMarkdown(Elements elements, Element element) {
    try {
      return KIND != null && String.valueOf(KIND.invoke(elements, element)).equals("END_OF_LINE");
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static @Nullable Method kindMethod() {
    try {
      return Elements.class.getMethod("getDocCommentKind", Element.class);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
