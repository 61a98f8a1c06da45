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
  record Part(ComType<?> type, Object target) {}

  private record Face(ComType<?> type, Object target, long pointer) {}

  /** Those that the object was made with, and those that were added since. */
  private volatile List<Face> faces;

  /** How many interfaces the object was made with. */
  private final int first;

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
      first = faces.size();
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

  /** Makes the interface pointers usable. */
  void open(long key) {
    for (int i = 0; i < faces.size(); i++) {
      open(faces.get(i), key | i);
    }
  }

  private static void open(Face face, long key) {
    NativeMemory.putLong(face.pointer - KEY_SIZE, key);
    NativeMemory.putLong(face.pointer, face.type.vtable());
  }

  /**
   * Adds an interface to the object, in a separate block.
   *
   * @return the pointer for it
   */
  synchronized long add(ComType<?> type, Object target, long key) {
    Face known = face(type);
    if (known != null) {
      return known.pointer;
    }
    refuseTooMany(faces.size());
    int index = faces.size();
    BlockPool place = BlockPool.of(KEY_SIZE + type.structureSize());
    Face added = new Face(type, target, place.take() + KEY_SIZE);
    List<Face> all = new ArrayList<>(faces);
    all.add(added);
    open(added, key | index);
    faces = List.copyOf(all);
    return added.pointer;
  }

  static void refuseTooMany(int count) {
    if (count == 1 << LiveObjects.INTERFACE_BITS) {
      throw new IllegalArgumentException("a COM object has at most 256 interfaces here");
    }
  }

  /** Gives the memory back. The vtables stay, so that a late call finds a slot and a dead key. */
  synchronized void retire() {
    for (Face face : faces) {
      NativeMemory.putLong(face.pointer - KEY_SIZE, 0);
    }
    for (int i = first; i < faces.size(); i++) {
      Face added = faces.get(i);
      BlockPool.of(KEY_SIZE + added.type.structureSize()).giveBack(added.pointer - KEY_SIZE);
    }
    pool.giveBack(address);
  }

  /** Returns the pointer for {@code IUnknown}, which is the object's identity. */
  long identity() {
    return faces.get(0).pointer;
  }

  /** The pointer for the {@code IID} at that address; zero if there is none. */
  long pointerFor(long iid) {
    if (Unknown.IID.isAt(iid) || AgileObjects.IID.isAt(iid) || JavaObjects.IID.isAt(iid)) {
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
  long pointerFor(ComType<?> type) {
    if (type == ComType.UNKNOWN) {
      return identity();
    }
    Face face = face(type);
    return face == null ? 0 : face.pointer;
  }

  @Nullable Object target(ComType<?> type) {
    Face face = face(type);
    return face == null ? null : face.target;
  }

  /** The Java object behind the interface that the key stands in front of. */
  @Nullable Object target(long key) {
    int index = (int) key & INTERFACE_MASK;
    return index < faces.size() ? faces.get(index).target : null;
  }

  /** Whether all interfaces belong to one Java object, and which. */
  @Nullable Object onlyTarget() {
    Object only = faces.get(0).target;
    for (Face face : faces) {
      if (face.target != only) {
        return null;
      }
    }
    return only;
  }

  /** The Java objects behind the interfaces. */
  List<Object> targets() {
    List<Object> targets = new ArrayList<>();
    for (Face face : faces) {
      targets.add(face.target);
    }
    return targets;
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

  private @Nullable Face face(ComType<?> type) {
    for (Face face : faces) {
      if (face.type.isOrExtends(type)) {
        return face;
      }
    }
    return null;
  }
}
