package dev.mfasync.processor.model.com;

import java.util.Optional;

/**
 * What a native method answers that preserves its signature.
 *
 * @param component of the record that the method returns; empty if it returns the answer alone
 * @param type empty if the method answers nothing
 * @param isHresult whether an exception is answered with its {@code HRESULT}
 * @param onFailure what is answered for an exception otherwise
 */
public record Answer(
    Optional<String> component, Optional<NativeType> type, boolean isHresult, long onFailure) {}
