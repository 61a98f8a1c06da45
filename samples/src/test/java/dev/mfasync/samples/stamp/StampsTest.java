package dev.mfasync.samples.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.CancellationSource;
import dev.mfasync.runtime.CancellationToken;
import dev.mfasync.runtime.HResult;
import dev.mfasync.samples.stamp.StampsAsync.SearchResult;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class StampsTest {
  private static final int TOO_MANY = 64;
  private final StampsAsync async = new StampsAsync(new Stamps());

  @Test
  void methodCanBeCalledDirectly() throws Exception {
    long found = new Stamps().search("text", 8, CancellationToken.none());
    assertThat(async.searchAsync("text", 8).get()).isEqualTo(found);
    CancellationSource source = new CancellationSource();
    source.cancel();
    assertThatThrownBy(() -> new Stamps().search("text", TOO_MANY, source.token()))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void cancelEndsTheSearch() throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    SearchResult result =
        async.beginSearch("text", TOO_MANY, ended -> status.complete(ended.getStatus()));
    assertThat(result.cancel()).isTrue();
    assertThat(status.get()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
  }

  @Test
  void limitEndsTheSearch() throws Exception {
    SearchResult result = async.within(Duration.ofMillis(50)).beginSearch("text", TOO_MANY);
    result.await();
    assertThatThrownBy(() -> async.endSearch(result)).isInstanceOf(TimeoutException.class);
  }
}
