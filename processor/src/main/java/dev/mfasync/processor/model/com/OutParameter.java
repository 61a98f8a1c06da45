package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.TypeRef;

/**
 * An out parameter of a method: its value, or a component of the record that it returns.
 *
 * @param name of the component, or "return"
 * @param nullable whether the caller may pass no pointer, and the value may be null
 */
public record OutParameter(String name, TypeRef type, NativeType nativeType, boolean nullable) {}
