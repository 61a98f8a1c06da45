package golden;

import dev.mfasync.annotations.ComStructure;
import dev.mfasync.annotations.ComValue;
import dev.mfasync.annotations.FixedLength;
import dev.mfasync.runtime.com.Guid;
import java.util.Set;

class Case {
  enum Mode {
    OFF,
    ON
  }

  enum Option {
    @ComValue(4)
    LOOP
  }

  @ComStructure(name = "WAVEFORMATEX", pack = 1)
  record WaveFormat(
      short tag, short channels, int rate, int bytes, short block, short bits, short size) {}

  @ComStructure
  record Inner(byte first, long second) {}

  @ComStructure
  record Outer(
      boolean flag,
      char letter,
      Inner inner,
      Guid id,
      WaveFormat format,
      Mode mode,
      Set<Option> options,
      @FixedLength(5) String name,
      @FixedLength(3) byte[] bytes,
      @FixedLength(2) double[] doubles,
      float last) {}
}
