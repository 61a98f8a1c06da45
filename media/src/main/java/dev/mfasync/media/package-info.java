/**
 * The objects of Media Foundation that its header {@code mfobjects.h} declares, as Java objects:
 * byte streams, event queues, attributes, media types, samples and buffers.
 *
 * <p>{@link dev.mfasync.media.ByteStream} and {@link dev.mfasync.media.MediaEventQueue} have
 * Begin/End pairs of their own, carried out by native code. Here they look as generated ones do:
 * {@code beginRead} takes a callback and gives a result, {@code endRead} takes the result, {@code
 * readAsync} gives a future. The package has the name of the header, so that whoever knows an
 * interface finds its class.
 *
 * <p>Each object owns one reference on a native object and gives it back by {@code close}; nothing
 * is released by the garbage collector. All of this needs Windows, or Wine: there is no embedded
 * counterpart. The methods may be called on any thread. A call that another thread's {@code close}
 * comes into still finds the object; a later one fails with {@link
 * dev.mfasync.runtime.HResult#MF_E_INVALIDREQUEST}.
 */
@NullMarked
package dev.mfasync.media;

import org.jspecify.annotations.NullMarked;
