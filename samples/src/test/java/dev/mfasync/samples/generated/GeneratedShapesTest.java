package dev.mfasync.samples.generated;

import static dev.mfasync.samples.generated.Results.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One call through Begin and End, and one through the future, for each shape of a method. */
class GeneratedShapesTest {
  private MediaFoundation platform;

  @BeforeEach
  void startPlatform() {
    platform = MediaFoundation.startup();
  }

  @AfterEach
  void closePlatform() {
    platform.close();
  }

  @Test
  void staticMethodsNeedNoTarget() throws InterruptedException {
    ArithmeticAsync async = new ArithmeticAsync(platform);
    assertThat(async.endIdentity(done(async.beginIdentity(2))))
        .isDeepEqualTo(new double[][] {{1, 0}, {0, 1}});
    assertThat(async.identityAsync(1).join()).isDeepEqualTo(new double[][] {{1}});
    assertThat(new ArithmeticAsync().identityAsync(0).join()).isEmpty();
  }

  @Test
  void varargsComeLastOrAsAnArray() throws InterruptedException {
    ArithmeticAsync async = new ArithmeticAsync(platform);
    assertThat(async.endSum(done(async.beginSum(1, 2, 3)))).isEqualTo(6);
    assertThat(async.endSum(done(async.beginSum()))).isEqualTo(0);
    assertThat(async.endSum(done(async.beginSum(new int[] {4, 5}, result -> {})))).isEqualTo(9);
    assertThat(async.sumAsync(6, 7).join()).isEqualTo(13);
  }

  @Test
  void primitivesGoInAndComeOut() throws InterruptedException {
    PrimitivesAsync async = new PrimitivesAsync(new Primitives(), platform);
    assertThat(async.endNot(done(async.beginNot(false)))).isTrue();
    assertThat(async.endNextByte(done(async.beginNextByte((byte) 1)))).isEqualTo((byte) 2);
    assertThat(async.endNextShort(done(async.beginNextShort((short) 1)))).isEqualTo((short) 2);
    assertThat(async.endNextInt(done(async.beginNextInt(1)))).isEqualTo(2);
    assertThat(async.endNextLong(done(async.beginNextLong(1)))).isEqualTo(2);
    assertThat(async.endNextFloat(done(async.beginNextFloat(1)))).isEqualTo(2);
    assertThat(async.endNextDouble(done(async.beginNextDouble(1)))).isEqualTo(2);
    assertThat(async.endNextChar(done(async.beginNextChar('a')))).isEqualTo('b');
    assertThat(async.nextCharAsync('b').join()).isEqualTo('c');
  }

  @Test
  void voidMethodOnlyHasAnEnd() throws InterruptedException {
    Primitives target = new Primitives();
    PrimitivesAsync async = new PrimitivesAsync(target, platform);
    async.endCall(done(async.beginCall()));
    assertThat(target.called).isTrue();
    assertThat(async.callAsync().join()).isNull();
  }

  @Test
  void overloadsHaveNamesOfTheirOwn() {
    PrimitivesAsync async = new PrimitivesAsync(new Primitives(), platform);
    assertThat(async.nextIntAsync(1).join()).isInstanceOf(Integer.class);
    assertThat(async.nextLongAsync(1).join()).isInstanceOf(Long.class);
  }

  @Test
  void typeParametersOfTheClassAreKept() throws InterruptedException {
    SortedAsync<String> async = new SortedAsync<>(new Sorted<>(List.of("pear", "fig")), platform);
    String least = async.endLeast(done(async.beginLeast()));
    assertThat(least).isEqualTo("fig");
    assertThat(async.leastAsync().join()).isEqualTo("fig");
  }

  @Test
  void typeParametersOfTheMethodAreKept() throws InterruptedException {
    SortedAsync<String> async = new SortedAsync<>(new Sorted<>(List.of("fig", "pear")), platform);
    Map<Integer, List<String>> groups = async.endGroupBy(done(async.beginGroupBy(String::length)));
    assertThat(groups).containsEntry(3, List.of("fig")).containsEntry(4, List.of("pear"));
    List<Object> all =
        async.<Object, List<Object>>addAllAsync(new ArrayList<>(), List.of("fig")).join();
    assertThat(all).containsExactly("fig");
  }

  @Test
  void interfaceIsCalledWhateverImplementsIt() throws InterruptedException {
    GreeterAsync async = new GreeterAsync(name -> "Hello, " + name, platform);
    assertThat(async.endGreet(done(async.beginGreet("you")))).isEqualTo("Hello, you");
    assertThat(async.greetAllAsync("you", "me").join()).isEqualTo("Hello, you and me");
  }

  @Test
  void enumHasAPair() throws InterruptedException {
    DirectionAsync async = new DirectionAsync(Direction.NORTH, platform);
    assertThat(async.endOpposite(done(async.beginOpposite()))).isEqualTo(Direction.SOUTH);
    assertThat(async.oppositeAsync().join()).isEqualTo(Direction.SOUTH);
  }

  @Test
  void recordHasAPair() throws InterruptedException {
    PointAsync async = new PointAsync(new Point(0, 0), platform);
    assertThat(async.endDistanceTo(done(async.beginDistanceTo(new Point(3, 4))))).isEqualTo(5);
    assertThat(async.distanceToAsync(new Point(0, 1)).join()).isEqualTo(1);
  }

  @Test
  void nestedClassIsNamedAfterThoseAroundIt() throws InterruptedException {
    Outer_Nested_InnermostAsync async =
        new Outer_Nested_InnermostAsync(new Outer.Nested.Innermost(), platform);
    assertThat(async.endWhere(done(async.beginWhere()))).isEqualTo("innermost");
    assertThat(async.whereAsync().join()).isEqualTo("innermost");
  }

  @Test
  void innerClassKeepsTheObjectAroundIt() throws InterruptedException {
    Outer_InnerAsync async = new Outer_InnerAsync(new Outer("me").new Inner(), platform);
    assertThat(async.endWhere(done(async.beginWhere()))).isEqualTo("inside me");
    assertThat(async.whereAsync().join()).isEqualTo("inside me");
  }

  @Test
  void parametersKeepTheirNames() throws InterruptedException {
    ClashesAsync async = new ClashesAsync(new Clashes(), platform);
    assertThat(async.endJoin(done(async.beginJoin("a", "b", "c", "d", "e", "f", "g"))))
        .isEqualTo("a b c d e f g");
    assertThat(async.joinAsync("a", "b", "c", "d", "e", "f", "g").join())
        .isEqualTo("a b c d e f g");
  }

  @Test
  void methodsKeepTheirNames() throws InterruptedException {
    ClashesAsync async = new ClashesAsync(new Clashes(), platform);
    assertThat(async.endCall(done(async.beginCall("called")))).isEqualTo("called");
    assertThat(async.endOn(done(async.beginOn("on")))).isEqualTo("on");
    assertThat(async.endGetState(done(async.beginGetState()))).isEqualTo("state");
    assertThat(async.getStateAsync().join()).isEqualTo("state");
  }

  @Test
  @SuppressWarnings("deprecation")
  void deprecatedMethodHasADeprecatedPair() throws Exception {
    VeteranAsync async = new VeteranAsync(new Veteran(), platform);
    assertThat(async.endServe(done(async.beginServe()))).isEqualTo(1);
    assertThat(async.serveAsync().join()).isEqualTo(2);
    assertThat(
            VeteranAsync.class
                .getDeclaredMethod("beginServe")
                .isAnnotationPresent(Deprecated.class))
        .isTrue();
  }

  @Test
  void nullGoesInAndComesOut() throws InterruptedException {
    LookupAsync async = new LookupAsync(new Lookup(Map.of("key", "value")), platform);
    assertThat(async.endFind(done(async.beginFind("key")))).isEqualTo("value");
    assertThat(async.endFind(done(async.beginFind(null)))).isNull();
    assertThat(async.findAsync("door").join()).isNull();
  }
}
