/**
 * Interfaces of Media Foundation, for use from Java and for implementation in Java: byte streams,
 * event queues, attributes, media types, samples, buffers, media sinks, sources and clocks.
 *
 * <p>An interface is named after its C++ interface, without the prefix {@code IMF}, and has a
 * generated class with the suffix {@code Com}. Begin/End pairs have the usual form: {@code
 * beginRead} takes a callback and returns a result, {@code endRead} takes the result, {@code
 * readAsync} returns a future. Objects that use work queues, such as {@link
 * dev.mfasync.media.MediaEventQueue}, are created with an open {@link
 * dev.mfasync.runtime.MediaFoundation}; objects that only hold data, such as {@link
 * dev.mfasync.media.Sample}, do not need one.
 *
 * <p>Each instance of a generated class owns one reference to a native object until it is closed;
 * the garbage collector never releases it. Native objects need Windows or Wine; the embedded
 * platform does not have them. The methods may be called on any thread. If another thread closes an
 * object, calls in progress still complete; later calls fail with {@link
 * dev.mfasync.runtime.HResult#MF_E_INVALIDREQUEST}.
 */
@NullMarked
package dev.mfasync.media;

import org.jspecify.annotations.NullMarked;
