package dev.mfasync.media.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.media.Sample;
import dev.mfasync.media.SampleCom;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Native code owns what a Java method returns. Each sample holds a Java object, so that an
 * unreleased sample is found: nothing may be left after a test.
 */
@NativeTest
class OwnershipNativeTest {
  private static final Guid KEY = Guid.of("11111111-2222-3333-4444-555555555577");

  @RegisterExtension final NativeRun run = new NativeRun();

  private ComObject object;
  private ShelfCom shelf;

  private static final class JavaShelf implements Shelf {
    @Override
    public Sample make() {
      return sample();
    }

    @Override
    public Sample same(Sample sample) {
      return sample;
    }

    @Override
    public Sample makeLater() {
      return sample();
    }

    @Override
    public Sample sameLater(Sample sample) {
      return sample;
    }

    @Override
    public Found find(Sample sample) {
      return new Found(7, sample);
    }
  }

  @BeforeEach
  void open() {
    object = ComObject.builder().with(ShelfCom.TYPE, new JavaShelf()).on(run.platform()).build();
    shelf = ShelfCom.attach(object.retain(ShelfCom.TYPE));
  }

  @AfterEach
  void close() {
    shelf.close();
    object.close();
  }

  @Test
  void aMethodGivesOutWhatItMade() throws Exception {
    check(shelf.make());
    check(shelf.makeLaterAsync().get(20, TimeUnit.SECONDS));
  }

  @Test
  void aMethodGivesOutItsArgument() throws Exception {
    try (SampleCom sample = sample()) {
      check(shelf.same(sample));
      check(shelf.sameLaterAsync(sample).get(20, TimeUnit.SECONDS));
      Shelf.Found found = shelf.findAsync(sample).get(20, TimeUnit.SECONDS);
      assertThat(found.index()).isEqualTo(7);
      check(found.sample());
    }
  }

  @Test
  void whatCameOutWithAValueThatCannotBeReadIsReleased() {
    UntitledCatalog untitled =
        new UntitledCatalog() {
          @Override
          public Titled titled() {
            return new Titled(null, sample());
          }

          @Override
          public Signed signed() {
            return new Signed(sample(), null);
          }
        };
    try (ComObject lying = ComObject.create(untitled, UntitledCatalogCom.TYPE);
        CatalogCom catalog = CatalogCom.attach(lying.retain(UntitledCatalogCom.TYPE))) {
      assertThatThrownBy(catalog::titled).hasMessageStartingWith("E_POINTER");
      assertThatThrownBy(catalog::signed).hasMessageStartingWith("E_POINTER");
    }
  }

  private static void check(Sample sample) {
    assertThat(sample.getCount()).isEqualTo(1);
    ComWrapper.release(sample);
  }

  private static SampleCom sample() {
    SampleCom sample = Sample.create();
    sample.setUnknown(KEY, List.of("is released with the sample"));
    return sample;
  }
}
