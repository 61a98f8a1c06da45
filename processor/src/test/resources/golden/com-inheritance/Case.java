package golden;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.ComStructure;
import dev.mfasync.annotations.OperationQueue;
import org.jspecify.annotations.Nullable;

class Case {
  @ComStructure
  record Point(float x, float y) {}

  record Levels(float left, double right, @Nullable Integer channels) {}

  @ComInterface("5b2cf1a4-08f3-4a51-9e55-6d1f0c1c2a01")
  interface Device {
    String getName();

    void setName(@Nullable String name);
  }

  @ComInterface(value = "0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a02", name = "IMixer")
  interface Mixer extends Device {
    double mix(float a, double b, byte c, short d, char e, boolean f, long g);

    Levels getLevels(int channel);

    Point move(Point point, @Nullable Point offset);

    @Nullable Device getSource();

    void setSource(Device source);

    @AsyncOperation(queue = OperationQueue.STANDARD)
    void finish();

    @AsyncOperation
    Levels measure(String what, double start, @Nullable Device device);
  }
}
