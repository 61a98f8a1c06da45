package dev.mfasync.processor.model.com;

import java.util.List;

/**
 * A slot that native code calls, and that Java calls.
 *
 * @param slot in the vtable, those of {@code IUnknown} and of inherited interfaces counted
 * @param name without that of the interface
 * @param parameters in the order of the native declaration
 */
public record NativeMethod(int slot, String name, List<NativeParameter> parameters) {
  /** Copies the list. */
  public NativeMethod {
    parameters = List.copyOf(parameters);
  }
}
