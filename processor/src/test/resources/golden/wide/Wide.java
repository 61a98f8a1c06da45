package wide;

import dev.mfasync.annotations.AsyncOperation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

interface Wide {
  @AsyncOperation
  <T, U extends List<? super T>>
      Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> wide(
          Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> a,
          String b)
          throws IOException, InterruptedException;

  @AsyncOperation
  Map<Function<String, List<? extends Map<String, Long>>>, Function<String, Set<Long>>> plain();
}
