package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MmcssTask;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.contract.PrivateQueueContract;
import org.junit.jupiter.api.Test;

final class EmbeddedPrivateQueueTest extends PrivateQueueContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.EMBEDDED);
  }

  @Test
  void aNewTaskHasAQueueOfItsOwn() {
    try (MediaFoundation platform = startup()) {
      MmcssTask one = MmcssTask.create("Audio");
      MmcssTask other = MmcssTask.create("Audio");
      WorkQueue first = platform.lockSharedWorkQueue(one);
      WorkQueue second = platform.lockSharedWorkQueue(other);
      WorkQueue third = platform.lockSharedWorkQueue(MmcssTask.create("Audio"));
      assertThat(first.id()).isNotEqualTo(second.id());
      assertThat(third.id()).isNotIn(first.id(), second.id());
      assertThat(one).hasToString("MMCSS task " + one.id() + " of the class Audio");
      first.unlock();
      second.unlock();
      third.unlock();
    }
  }

  @Test
  void aTaskHasAClassAndAnIdentifierOrNoneSoFar() {
    assertThatThrownBy(() -> MmcssTask.create(""))
        .hasMessage("a task needs a class, such as Audio");
    assertThatThrownBy(() -> MmcssTask.of("Audio", 0))
        .hasMessage("0 is not the identifier of a task: create a new one");
    assertThat(MmcssTask.create("Audio")).hasToString("MMCSS task of the class Audio");
  }
}
