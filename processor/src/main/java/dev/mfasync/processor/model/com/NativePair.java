package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Priority;
import dev.mfasync.processor.model.Queue;

/**
 * The two slots of an operation.
 *
 * @param queue where the Java method runs that serves native code
 * @param serialized whether it runs one at a time with the other serialized ones of its object
 * @param cookie whether Begin has an out parameter for cancelling
 */
public record NativePair(
    OperationNames names,
    Queue queue,
    Priority priority,
    NativeMethod begin,
    NativeMethod end,
    boolean serialized,
    boolean cookie) {}
