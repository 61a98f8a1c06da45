/**
 * The source reader, which decodes media files, and the sink writer, which encodes samples and
 * writes them to a file: {@code mfreadwrite.dll}.
 *
 * <p>{@link dev.mfasync.media.readwrite.SinkWriter} reports through {@code IMFSinkWriterCallback}
 * when a marker was reached and when the file is complete. In Java, these reports are futures; a
 * {@link dev.mfasync.media.readwrite.SinkWriterListener} can get them too. Media types, samples and
 * streams are in {@link dev.mfasync.media}.
 */
@NullMarked
package dev.mfasync.media.readwrite;

import org.jspecify.annotations.NullMarked;
