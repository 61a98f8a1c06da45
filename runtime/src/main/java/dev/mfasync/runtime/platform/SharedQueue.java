package dev.mfasync.runtime.platform;

/**
 * The result of {@code MFLockSharedWorkQueue}.
 *
 * @param queue the queue, with one more lock
 * @param taskId the identifier of its MMCSS task, zero if it has none
 */
public record SharedQueue(PlatformQueue queue, int taskId) {}
