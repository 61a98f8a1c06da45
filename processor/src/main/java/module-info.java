/**
 * The annotation processor that writes the companion of a class with asynchronous operations.
 *
 * <p>JavaPoet has no module descriptor of its own yet, only a reserved name: hence the suppression.
 */
@SuppressWarnings("requires-automatic")
module dev.mfasync.processor {
  requires transitive java.compiler;
  requires com.palantir.javapoet;
  requires static jdk.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  exports dev.mfasync.processor;

  provides javax.annotation.processing.Processor with
      dev.mfasync.processor.AsyncOperationProcessor,
      dev.mfasync.processor.LocalClassProcessor;
}
