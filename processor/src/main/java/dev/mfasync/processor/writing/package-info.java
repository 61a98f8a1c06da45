/**
 * From the model to Java source: one class for each member that is generated.
 *
 * <p>The only package that knows JavaPoet. It makes no decision that changes what a user sees.
 */
@NullMarked
package dev.mfasync.processor.writing;

import org.jspecify.annotations.NullMarked;
