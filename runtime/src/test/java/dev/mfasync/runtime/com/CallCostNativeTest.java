package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.com.specimen.JavaMixer;
import dev.mfasync.runtime.com.specimen.Levels;
import dev.mfasync.runtime.com.specimen.MixerCom;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * What a call of a COM method takes, from Java to C++ and from C++ to Java, beside C++ alone and
 * beside calls that name a slot and pass objects. It prints figures and judges none of them; {@code
 * -Dmfasync.calls} says how many calls a turn has.
 */
@NativeTest
final class CallCostNativeTest {
  private static final int TURNS = 9;
  private static final String[] KINDS = {
    "one number", "one number and three outs", "nine arguments, floating point among them"
  };

  private final int calls = Integer.getInteger("mfasync.calls", 2_000);

  @Test
  void callsOfEachKindInTurns() {
    try (MixerCom cpp = MixerCom.attach(CppClient.address("create_mixer"));
        ComObject own = ComObject.create(new JavaMixer(), MixerCom.TYPE)) {
      ComMethod tryLock = new ComMethod(13, "IMixer::TryLock");
      ComMethod getLevels = new ComMethod(7, "IMixer::GetLevels");
      LongSupplier[] toCpp = {
        () -> cpp.tryLock(1), () -> use(cpp.getLevels(1)), () -> (long) mix(cpp)
      };
      LongSupplier[] bySlot = {
        () -> cpp.pointer().hresult(tryLock, 1), () -> bySlot(cpp, getLevels), null
      };
      for (int kind = 0; kind < KINDS.length; kind++) {
        print("Java to C++, " + KINDS[kind], toCpp[kind]);
        if (bySlot[kind] != null) {
          print("Java to C++ by slot and objects, " + KINDS[kind], bySlot[kind]);
        }
        print("C++ to Java, " + KINDS[kind], own.address(MixerCom.TYPE), kind);
        print("C++ to C++, " + KINDS[kind], cpp.pointer().address(), kind);
      }
    }
    assertThat(CppClient.number("live_mixers")).isZero();
  }

  private static long use(Levels levels) {
    return levels.channels();
  }

  private static double mix(MixerCom mixer) {
    return mixer.mix(1, 2, 3, 4, 5, 6, (byte) 7, true);
  }

  private static long bySlot(MixerCom mixer, ComMethod getLevels) {
    try (NativeBuffer outs = NativeBuffer.allocate(24)) {
      long first = outs.address();
      mixer.pointer().call(getLevels, 1, first, first + 8, first + 16);
      return outs.getInt(16);
    }
  }

  private void print(String what, LongSupplier call) {
    printTurns(
        what,
        () -> {
          long sum = 0;
          long start = System.nanoTime();
          for (int i = 0; i < calls; i++) {
            sum += call.getAsLong();
          }
          return System.nanoTime() - start + (sum == 1 ? 1 : 0);
        });
  }

  private void print(String what, long mixer, int kind) {
    printTurns(what, () -> CppClient.longNumber("time_mixer", mixer, calls, kind));
  }

  private void printTurns(String what, Turn turn) {
    // The first turns are for the compiler.
    for (int i = 0; i < TURNS; i++) {
      turn.nanos();
    }
    double[] nanos = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      nanos[i] = (double) turn.nanos() / calls;
    }
    Arrays.sort(nanos);
    System.out.printf("call, %s: %.0f ns (median of %d)%n", what, nanos[TURNS / 2], TURNS);
  }

  /** One turn of calls. */
  private interface Turn {
    long nanos();
  }
}
