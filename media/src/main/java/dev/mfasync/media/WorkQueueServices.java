package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;

/**
 * Registers the work queues of a topology and of the platform with the Multimedia Class Scheduler:
 * {@code IMFWorkQueueServices}.
 */
@ComInterface(value = "35fe1bb8-a3a9-40fe-bbec-eb569c9ccca3", name = "IMFWorkQueueServices")
public interface WorkQueueServices {
  /** Registers the work queues of a topology. */
  @AsyncOperation(name = "RegisterTopologyWorkQueuesWithMMCSS")
  void registerTopologyWorkQueues();

  /** Unregisters the work queues of a topology. */
  @AsyncOperation(name = "UnregisterTopologyWorkQueuesWithMMCSS")
  void unregisterTopologyWorkQueues();

  /**
   * The class of a queue of a topology: {@code GetTopologyWorkQueueMMCSSClass}.
   *
   * @param queue the queue's identifier in the topology
   * @param characters the address of memory for the name of the class
   * @param size the address of a {@code DWORD}: its room, then its length, in {@code char}s
   */
  @NativeSignature(name = "GetTopologyWorkQueueMMCSSClass")
  void getTopologyWorkQueueClass(int queue, long characters, long size);

  /**
   * The task of a queue of a topology: {@code GetTopologyWorkQueueMMCSSTaskId}.
   *
   * @param queue the queue's identifier in the topology
   * @return the task
   */
  @NativeSignature(name = "GetTopologyWorkQueueMMCSSTaskId")
  int getTopologyWorkQueueTaskId(int queue);

  /**
   * Registers a work queue of the platform.
   *
   * @param queue its identifier
   * @param className the class, such as {@code Audio}
   * @param taskId the task to join, or zero
   * @return the task
   */
  @AsyncOperation(name = "RegisterPlatformWorkQueueWithMMCSS")
  int registerPlatformWorkQueue(int queue, String className, int taskId);

  /**
   * Unregisters a work queue of the platform.
   *
   * @param queue its identifier
   */
  @AsyncOperation(name = "UnregisterPlatformWorkQueueWithMMCSS")
  void unregisterPlatformWorkQueue(int queue);

  /**
   * The class of a work queue of the platform: {@code GetPlaftormWorkQueueMMCSSClass}, as the
   * header spells it.
   *
   * @param queue the queue's identifier
   * @param characters the address of memory for the name of the class
   * @param size the address of a {@code DWORD}: its room, then its length, in {@code char}s
   */
  @NativeSignature(name = "GetPlaftormWorkQueueMMCSSClass")
  void getPlatformWorkQueueClass(int queue, long characters, long size);

  /**
   * The task of a work queue of the platform: {@code GetPlatformWorkQueueMMCSSTaskId}.
   *
   * @param queue the queue's identifier
   * @return the task
   */
  @NativeSignature(name = "GetPlatformWorkQueueMMCSSTaskId")
  int getPlatformWorkQueueTaskId(int queue);
}
