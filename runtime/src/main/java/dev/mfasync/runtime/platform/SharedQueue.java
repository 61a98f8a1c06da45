package dev.mfasync.runtime.platform;

/**
 * What {@code MFLockSharedWorkQueue} gives out.
 *
 * @param queue the queue, with one more lock
 * @param taskId the identifier of its MMCSS task, zero where it has none
 */
public record SharedQueue(PlatformQueue queue, int taskId) {}
