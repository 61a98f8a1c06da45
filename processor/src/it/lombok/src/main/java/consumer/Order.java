package consumer;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Order {
  String article;
  int number;
}
