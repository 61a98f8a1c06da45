package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;

/** Interfaces for tests: two that are related, and one that is not. */
final class Shapes {
  interface Area {
    int area(int width, int height) throws Exception;
  }

  interface Volume extends Area {
    int depth();
  }

  interface Named {
    long name();
  }

  static final ComType<Area> AREA =
      ComType.<Area>named("IArea", "11111111-2222-3333-4444-555555555501")
          .slot(
              "Area",
              (target, width, height, out) -> {
                NativeMemory.putInt(out, target.area((int) width, (int) height));
                return HResult.S_OK;
              })
          .build();

  static final ComType<Volume> VOLUME =
      ComType.<Volume>named("IVolume", "11111111-2222-3333-4444-555555555502")
          .extending(AREA)
          .slot("Depth", target -> target.depth())
          .build();

  static final ComType<Named> NAMED =
      ComType.<Named>named("INamed", "11111111-2222-3333-4444-555555555503")
          .structure(20)
          .valueSlot("Name", -1, Named::name)
          .build();

  static final Guid UNKNOWN_IID = Guid.of("11111111-2222-3333-4444-555555555509");

  static final ComMethod AREA_AREA = new ComMethod(3, "IArea::Area");
  static final ComMethod VOLUME_DEPTH = new ComMethod(4, "IVolume::Depth");
  static final ComMethod NAMED_NAME = new ComMethod(3, "INamed::Name");

  /** Has all of them. */
  static final class Box implements Volume, Named {
    @Override
    public int area(int width, int height) {
      return width * height;
    }

    @Override
    public int depth() {
      return 7;
    }

    @Override
    public long name() {
      return 0x1234_5678_9ABCL;
    }
  }

  private Shapes() {}

  static ComObject box() {
    Box box = new Box();
    return ComObject.builder().with(VOLUME, box).with(NAMED, box).build();
  }
}
