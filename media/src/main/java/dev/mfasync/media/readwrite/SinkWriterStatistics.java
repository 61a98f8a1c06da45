package dev.mfasync.media.readwrite;

import dev.mfasync.runtime.com.NativeBuffer;

/**
 * The progress of a sink writer with a stream: {@code MF_SINK_WRITER_STATISTICS}. Times are in
 * units of 100 nanoseconds.
 *
 * @param lastTimestampReceived time of the last sample that was written to the writer
 * @param lastTimestampEncoded time of the last sample that was encoded
 * @param lastTimestampProcessed time of the last sample that the media sink took
 * @param lastStreamTickReceived time of the last gap
 * @param lastSinkSampleRequest system time of the media sink's last request for a sample
 * @param samplesReceived how many samples were written to the writer
 * @param samplesEncoded how many were encoded
 * @param samplesProcessed how many the media sink took
 * @param streamTicksReceived how many gaps there were
 * @param bytesQueued how many bytes wait, 32 bits without sign
 * @param bytesProcessed how many bytes the media sink took
 * @param outstandingSinkSampleRequests how many requests of the media sink are open
 * @param averageSampleRateReceived samples a second, as they came
 * @param averageSampleRateEncoded samples a second, as they were encoded
 * @param averageSampleRateProcessed samples a second, as the media sink took them
 */
public record SinkWriterStatistics(
    long lastTimestampReceived,
    long lastTimestampEncoded,
    long lastTimestampProcessed,
    long lastStreamTickReceived,
    long lastSinkSampleRequest,
    long samplesReceived,
    long samplesEncoded,
    long samplesProcessed,
    long streamTicksReceived,
    int bytesQueued,
    long bytesProcessed,
    int outstandingSinkSampleRequests,
    int averageSampleRateReceived,
    int averageSampleRateEncoded,
    int averageSampleRateProcessed) {
  static final int SIZE = 112;
  static final int SAMPLES_RECEIVED = 48;
  static final int BYTES_QUEUED = 80;
  static final int BYTES_PROCESSED = 88;

  /** The structure begins with its own size, which has to be there before the call. */
  static NativeBuffer allocate() {
    NativeBuffer structure = NativeBuffer.allocate(SIZE);
    structure.putInt(0, SIZE);
    return structure;
  }

  static SinkWriterStatistics read(NativeBuffer structure) {
    return new SinkWriterStatistics(
        structure.getLong(8),
        structure.getLong(16),
        structure.getLong(24),
        structure.getLong(32),
        structure.getLong(40),
        structure.getLong(SAMPLES_RECEIVED),
        structure.getLong(56),
        structure.getLong(64),
        structure.getLong(72),
        structure.getInt(BYTES_QUEUED),
        structure.getLong(BYTES_PROCESSED),
        structure.getInt(96),
        structure.getInt(100),
        structure.getInt(104),
        structure.getInt(108));
  }
}
