package consumer;

import dev.mfasync.annotations.AsyncOperation;
import lombok.Getter;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor
public class Shop {
  @Getter private final String name;

  @AsyncOperation
  public Order.OrderBuilder order(@NonNull String article) {
    return Order.builder().article(name + "/" + article);
  }
}
