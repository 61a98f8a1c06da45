package dev.mfasync.runtime.contract;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Leaves out what Wine cannot show, and only there: the build says whether the tests run on Wine.
 */
final class WineCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean onWine =
        Boolean.getBoolean("dev.mfasync.test.wine")
            && context.getRequiredTestClass().getSimpleName().contains("Native");
    return AnnotationSupport.findAnnotation(context.getElement(), NotOnWine.class)
        .filter(reason -> onWine)
        .map(reason -> ConditionEvaluationResult.disabled("Wine: " + reason.value()))
        .orElseGet(() -> ConditionEvaluationResult.enabled("not on Wine, or Wine can do it"));
  }
}
