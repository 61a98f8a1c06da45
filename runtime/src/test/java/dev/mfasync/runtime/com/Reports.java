package dev.mfasync.runtime.com;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Collects what is reported; a test that expects reports takes them, others fail on them. */
final class Reports implements BeforeEachCallback, AfterEachCallback {
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<Throwable> stacks = new CopyOnWriteArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    ComReports.setListener(
        (problem, where) -> {
          problems.add(problem);
          if (where != null) {
            stacks.add(where);
          }
        });
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ComReports.setListener(null);
    if (!problems.isEmpty()) {
      AssertionError error = new AssertionError("reported: " + problems);
      stacks.forEach(error::addSuppressed);
      throw error;
    }
  }

  List<Throwable> stacks() {
    return List.copyOf(stacks);
  }

  List<String> take() {
    List<String> taken = List.copyOf(problems);
    problems.clear();
    stacks.clear();
    return taken;
  }
}
