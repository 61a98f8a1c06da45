/**
 * The sink writer, which encodes samples and writes them to a file: {@code mfreadwrite.dll}.
 *
 * <p>{@link dev.mfasync.media.readwrite.SinkWriter} reports by {@code IMFSinkWriterCallback} when a
 * marker was reached and when the file is final; here these are futures, and a {@link
 * dev.mfasync.media.readwrite.SinkWriterListener} may listen too. The media types, samples and
 * streams that it takes are in {@link dev.mfasync.media}.
 */
@NullMarked
package dev.mfasync.media.readwrite;

import org.jspecify.annotations.NullMarked;
