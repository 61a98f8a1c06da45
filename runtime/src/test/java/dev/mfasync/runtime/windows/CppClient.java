package dev.mfasync.runtime.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The functions of {@code client.dll}, see {@code src/test/cpp/client.cpp}. */
public final class CppClient {
  private static @Nullable NativeLibrary library;

  private CppClient() {}

  /** The file that the build compiled; the test is skipped where there was no compiler. */
  public static File product(String name) {
    File file = new File(System.getProperty("mfasync.cpp", "target/cpp"), name).getAbsoluteFile();
    Assumptions.assumeTrue(file.isFile(), () -> file + " was not compiled");
    return file;
  }

  /** Calls a function that returns 0 or the number of the line that failed. */
  public static void check(String function, Object... arguments) {
    int line = function(function).invokeInt(arguments);
    assertThat(line).as("%s in client.cpp failed on this line", function).isZero();
  }

  public static int number(String function, Object... arguments) {
    return function(function).invokeInt(arguments);
  }

  public static long longNumber(String function, Object... arguments) {
    return function(function).invokeLong(arguments);
  }

  public static long address(String function, Object... arguments) {
    return Pointer.nativeValue(function(function).invokePointer(arguments));
  }

  private static synchronized Function function(String name) {
    NativeLibrary loaded = library;
    if (loaded == null) {
      loaded = NativeLibrary.getInstance(product("client.dll").getPath());
      library = loaded;
    }
    return loaded.getFunction(name);
  }
}
