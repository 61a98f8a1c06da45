package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("abi")
class LentPointersTest {
  private final ComObject object = Shapes.box();
  private final LentPointers lent = new LentPointers();

  @AfterEach
  void everyReferenceIsBack() {
    lent.close();
    assertThat(object.referenceCount()).isEqualTo(1);
    object.close();
  }

  @Test
  void oneObjectIsLentOnce() {
    ComPointer first = ComPointer.of(object, Shapes.AREA);
    assertThat(lent.lend(first)).isSameAs(first);
    assertThat(lent.lend(ComPointer.of(object, Shapes.AREA))).isSameAs(first);
    assertThat(object.referenceCount()).isEqualTo(2);
  }

  @Test
  void whatIsRetainedOutlivesTheResult() {
    ComPointer pointer = ComPointer.of(object, Shapes.AREA);
    lent.lend(pointer);
    try (ComPointer kept = pointer.retain()) {
      lent.close();
      assertThat(kept.address()).isEqualTo(object.address(Shapes.AREA));
      assertThatThrownBy(pointer::address).hasMessageStartingWith("MF_E_INVALIDREQUEST");
    }
  }

  @Test
  void aPointerThatItsUserClosedIsLentAnew() {
    ComPointer first = ComPointer.of(object, Shapes.AREA);
    lent.lend(first);
    first.close();
    ComPointer second = ComPointer.of(object, Shapes.AREA);
    assertThat(lent.lend(second)).isSameAs(second);
  }

  @Test
  void nothingIsLentOnceTheResultIsClosed() {
    lent.close();
    lent.lend(ComPointer.of(object, Shapes.AREA));
    assertThat(lent.lend("a Java object")).isEqualTo("a Java object");
    assertThat(lent.lend(null)).isNull();
  }
}
