package dev.mfasync.processor.model.com;

import java.util.Optional;

/**
 * The return value of a native method that preserves its signature.
 *
 * @param component of the record that the method returns; empty if it returns only this value
 * @param type empty if the native method returns nothing
 * @param isHresult whether an exception returns its {@code HRESULT}
 * @param onFailure the value returned for an exception otherwise
 */
public record Answer(
    Optional<String> component, Optional<NativeType> type, boolean isHresult, long onFailure) {}
