package dev.mfasync.processor.model;

/**
 * Every name that one operation has in the companion.
 *
 * @param operation the capitalised name, {@code Render}
 * @param method the user's method
 * @param begin {@code beginRender}
 * @param end {@code endRender}
 * @param future {@code renderAsync}
 * @param resultClass {@code RenderResult}
 * @param callbackInterface {@code RenderCallback}
 * @param field {@code renderOperation}
 * @param callbackParameter {@code callback}, unless the user has a parameter of that name
 * @param stateParameter {@code state}, unless the user has a parameter of that name
 * @param targetField {@code target} in the result, unless the user has a parameter of that name
 */
public record OperationNames(
    String operation,
    String method,
    String begin,
    String end,
    String future,
    String resultClass,
    String callbackInterface,
    String field,
    String callbackParameter,
    String stateParameter,
    String targetField) {}
