/**
 * Calls between Java and native code: functions of system DLLs, machine code, native functions that
 * call Java, and the threads that use them. It needs JNA, and is loaded only where COM objects are
 * created.
 */
@NullMarked
package dev.mfasync.runtime.binding;

import org.jspecify.annotations.NullMarked;
