/**
 * What is written for a COM interface, fully decided: slots have numbers, structures have layouts,
 * parameters have their order.
 */
@NullMarked
package dev.mfasync.processor.model.com;

import org.jspecify.annotations.NullMarked;
