/**
 * COM in both directions, at the level of vtables: Java objects as COM objects, and native
 * interface pointers as Java objects.
 *
 * <p>{@link dev.mfasync.runtime.com.ComType} declares an interface once, {@link
 * dev.mfasync.runtime.com.ComObject} gives a Java object that interface, {@link
 * dev.mfasync.runtime.com.ComPointer} holds one reference on a native object. {@link
 * dev.mfasync.runtime.com.ComAsyncCallback} and {@link dev.mfasync.runtime.com.ComAsyncResult}
 * carry {@code IMFAsyncCallback} and {@code IMFAsyncResult} over the border.
 *
 * <p>Addresses are {@code long} values, zero is the null pointer. Nothing here is released by the
 * garbage collector: a reference is given back by {@code close} or {@code release}. All of it needs
 * a 64-bit process; calls into Media Foundation itself need Windows.
 */
@NullMarked
package dev.mfasync.runtime.com;

import org.jspecify.annotations.NullMarked;
