package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.OwnClasses;
import dev.mfasync.processor.model.Priority;

/** Writes the last argument of what declares an operation: its priority, unless it is the usual. */
public final class PriorityArgument {
  private PriorityArgument() {}

  /** Such as {@code , WorkItemPriority.HIGH}, or nothing. */
  public static CodeBlock of(Priority priority) {
    return priority == Priority.NORMAL
        ? CodeBlock.of("")
        : CodeBlock.of(", $T.$L", TypeNames.of(OwnClasses.WORK_ITEM_PRIORITY), priority);
  }
}
