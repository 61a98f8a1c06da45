package dev.mfasync.runtime.com;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The native memory of a COM object: for each interface a structure that begins with the vtable
 * pointer, and in front of it the key by which a slot finds the object.
 */
final class ObjectBlock {
  private static final int KEY_SIZE = Long.BYTES;
  private static final int INTERFACE_MASK = (1 << LiveObjects.INTERFACE_BITS) - 1;

  /** An interface, and the Java object behind it. */
  record Part(ComInterface<?> type, Object target) {}

  private record Face(ComInterface<?> type, Object target, long pointer) {}

  private final List<Face> faces;
  private final BlockPool pool;
  private final long address;

  ObjectBlock(List<Part> parts) {
    int size = 0;
    for (Part part : parts) {
      size += KEY_SIZE + part.type.structureSize();
    }
    pool = BlockPool.of(size);
    address = pool.take();
    try {
      faces = place(parts, address + KEY_SIZE);
    } catch (Throwable failure) {
      pool.giveBack(address);
      throw failure;
    }
  }

  private static List<Face> place(List<Part> parts, long first) {
    List<Face> placed = new ArrayList<>();
    long place = first;
    for (Part part : parts) {
      placed.add(new Face(part.type, part.target, place));
      place += part.type.structureSize() + KEY_SIZE;
    }
    return List.copyOf(placed);
  }

  /** The key in front of an interface pointer: a dead one if the object is gone. */
  static long keyAt(long pointer) {
    return NativeMemory.getLong(pointer - KEY_SIZE);
  }

  /** Makes the interface pointers work, from now on. */
  void open(long key) {
    for (int i = 0; i < faces.size(); i++) {
      Face face = faces.get(i);
      NativeMemory.putLong(face.pointer - KEY_SIZE, key | i);
      NativeMemory.putLong(face.pointer, face.type.vtable());
    }
  }

  /** Gives the memory back. The vtables stay, so that a late call finds a slot and a dead key. */
  void retire() {
    for (Face face : faces) {
      NativeMemory.putLong(face.pointer - KEY_SIZE, 0);
    }
    pool.giveBack(address);
  }

  /** The pointer for {@code IUnknown}, which is what the object's identity is. */
  long identity() {
    return faces.get(0).pointer;
  }

  /** The pointer for the {@code IID} at that address; zero if there is none. */
  long pointerFor(long iid) {
    if (Unknown.IID.isAt(iid) || JavaObjects.IID.isAt(iid)) {
      return identity();
    }
    for (Face face : faces) {
      if (face.type.answersTo(iid)) {
        return face.pointer;
      }
    }
    return 0;
  }

  /** The pointer for that interface; zero if there is none. */
  long pointerFor(ComInterface<?> type) {
    if (type == ComInterface.UNKNOWN) {
      return identity();
    }
    Face face = face(type);
    return face == null ? 0 : face.pointer;
  }

  @Nullable Object target(ComInterface<?> type) {
    Face face = face(type);
    return face == null ? null : face.target;
  }

  /** The Java object behind the interface that the key stands in front of. */
  @Nullable Object target(long key) {
    int index = (int) key & INTERFACE_MASK;
    return index < faces.size() ? faces.get(index).target : null;
  }

  /** The names of the interfaces. */
  @Override
  public String toString() {
    StringBuilder names = new StringBuilder();
    for (Face face : faces) {
      names.append(names.length() == 0 ? "" : ", ").append(face.type);
    }
    return names.toString();
  }

  private @Nullable Face face(ComInterface<?> type) {
    for (Face face : faces) {
      if (face.type.isOrExtends(type)) {
        return face;
      }
    }
    return null;
  }
}
