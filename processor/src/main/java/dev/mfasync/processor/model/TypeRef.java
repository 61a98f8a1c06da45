package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type as it is written in source, with the nullness annotations that stand on it ({@code marks},
 * at each depth).
 */
public sealed interface TypeRef {
  /** The nullness annotations on this very type, not on its parts. */
  List<ClassRef> marks();

  /** Returns every class that is mentioned, including annotations. */
  Stream<ClassRef> classes();

  /**
   * Returns the names of the type variables that a compiler can infer from a value of the type. A
   * wildcard does not reveal its bound.
   */
  default Stream<String> toldVariables() {
    return Stream.empty();
  }

  /** A primitive type by its keyword. */
  record Primitive(List<ClassRef> marks, String keyword) implements TypeRef {
    /** Copies the list. */
    public Primitive {
      marks = List.copyOf(marks);
    }

    @Override
    public Stream<ClassRef> classes() {
      return marks.stream();
    }
  }

  /** The return type of a method that returns nothing. */
  record Nothing() implements TypeRef {
    @Override
    public List<ClassRef> marks() {
      return List.of();
    }

    @Override
    public Stream<ClassRef> classes() {
      return Stream.empty();
    }
  }

  /**
   * A class, generic or not.
   *
   * @param outer for an inner class of a parameterised one, as {@code Outer<T>.Inner}: that type
   * @param arguments empty for a plain or a raw type
   */
  record Declared(
      List<ClassRef> marks, Optional<Declared> outer, ClassRef reference, List<TypeRef> arguments)
      implements TypeRef {
    /** Copies the lists. */
    public Declared {
      marks = List.copyOf(marks);
      arguments = List.copyOf(arguments);
    }

    /** A class without marks and arguments. */
    public static Declared plain(ClassRef reference) {
      return new Declared(List.of(), Optional.empty(), reference, List.of());
    }

    @Override
    public Stream<ClassRef> classes() {
      Stream<ClassRef> here = Stream.concat(marks.stream(), Stream.of(reference));
      Stream<ClassRef> around = outer.stream().flatMap(TypeRef::classes);
      Stream<ClassRef> inside = arguments.stream().flatMap(TypeRef::classes);
      return Stream.concat(Stream.concat(here, around), inside);
    }

    @Override
    public Stream<String> toldVariables() {
      return Stream.concat(outer.stream(), arguments.stream()).flatMap(TypeRef::toldVariables);
    }
  }

  /** An array; its marks are those before the brackets. */
  record Array(List<ClassRef> marks, TypeRef component) implements TypeRef {
    /** Copies the list. */
    public Array {
      marks = List.copyOf(marks);
    }

    @Override
    public Stream<ClassRef> classes() {
      return Stream.concat(marks.stream(), component.classes());
    }

    @Override
    public Stream<String> toldVariables() {
      return component.toldVariables();
    }
  }

  /** A type variable by the name that it has in the companion. */
  record Variable(List<ClassRef> marks, String name) implements TypeRef {
    /** Copies the list. */
    public Variable {
      marks = List.copyOf(marks);
    }

    @Override
    public Stream<ClassRef> classes() {
      return marks.stream();
    }

    @Override
    public Stream<String> toldVariables() {
      return Stream.of(name);
    }
  }

  /** A wildcard with at most one bound. */
  record Wildcard(List<ClassRef> marks, Limit limit, Optional<TypeRef> bound) implements TypeRef {
    /** On which side a wildcard is bounded. */
    public enum Limit {
      /** {@code ?}. */
      NONE,
      /** {@code ? extends Bound}. */
      EXTENDS,
      /** {@code ? super Bound}. */
      SUPER
    }

    /** Copies the list. */
    public Wildcard {
      marks = List.copyOf(marks);
    }

    @Override
    public Stream<ClassRef> classes() {
      return Stream.concat(marks.stream(), bound.stream().flatMap(TypeRef::classes));
    }
  }
}
