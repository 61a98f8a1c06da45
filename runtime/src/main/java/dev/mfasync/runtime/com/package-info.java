/**
 * COM in both directions, at the level of vtables: Java objects as COM objects, and native
 * interface pointers as Java objects.
 *
 * <p>{@link dev.mfasync.runtime.com.ComType} declares an interface, {@link
 * dev.mfasync.runtime.com.ComObject} is a Java object with such interfaces, and {@link
 * dev.mfasync.runtime.com.ComPointer} holds one reference to a native object. {@link
 * dev.mfasync.runtime.com.ComAsyncCallback} and {@link dev.mfasync.runtime.com.ComAsyncResult} pass
 * {@code IMFAsyncCallback} and {@code IMFAsyncResult} in both directions.
 *
 * <p>Addresses are {@code long} values; zero is the null pointer. The garbage collector never
 * releases a reference: call {@code close} or {@code release}. This package needs a 64-bit process;
 * calls to Media Foundation itself need Windows.
 */
@NullMarked
package dev.mfasync.runtime.com;

import org.jspecify.annotations.NullMarked;
