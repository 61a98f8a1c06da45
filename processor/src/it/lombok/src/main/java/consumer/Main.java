package consumer;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ShopAsync async = new ShopAsync(new Shop("tea"));
    Order order = async.orderAsync("Assam").join().number(3).build();
    if (!order.getArticle().equals("tea/Assam") || order.getNumber() != 3) {
      throw new AssertionError(order);
    }
  }
}
