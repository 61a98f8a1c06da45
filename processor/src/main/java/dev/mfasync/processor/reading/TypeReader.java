package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.model.TypeRef.Wildcard.Limit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads a type as it is written, with its nullness marks at each depth. */
public final class TypeReader extends SimpleTypeVisitor14<TypeRef, @Nullable Void> {
  public static final TypeRef OBJECT =
      TypeRef.Declared.plain(ClassRef.topLevel("java.lang", "Object"));

  private final Function<TypeMirror, List<ClassRef>> marks;
  private final TypeVariableNames variables;
  private final Reachability reachability;

  TypeReader(
      Function<TypeMirror, List<ClassRef>> marks,
      TypeVariableNames variables,
      Reachability reachability) {
    this.marks = marks;
    this.variables = variables;
    this.reachability = reachability;
  }

  public TypeRef read(TypeMirror type) {
    return visit(type, null);
  }

  public List<TypeRef> read(List<? extends TypeMirror> types) {
    return types.stream().map(this::read).toList();
  }

  @Override
  public TypeRef visitPrimitive(PrimitiveType type, @Nullable Void unused) {
    String keyword = type.getKind().name().toLowerCase(Locale.ROOT);
    return new TypeRef.Primitive(marks.apply(type), keyword);
  }

  @Override
  public TypeRef visitNoType(NoType type, @Nullable Void unused) {
    return new TypeRef.Nothing();
  }

  @Override
  public TypeRef visitDeclared(DeclaredType type, @Nullable Void unused) {
    return declared(type);
  }

  private TypeRef.Declared declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    // Only a parameterised outer type must be spelled out.
    Optional<TypeRef.Declared> outer =
        TypeChain.outer(type).filter(TypeReader::isParameterized).map(this::declared);
    return new TypeRef.Declared(
        marks.apply(type),
        outer,
        reachability.reference(element).orElseGet(() -> TypeChain.reference(element)),
        read(type.getTypeArguments()));
  }

  private static boolean isParameterized(DeclaredType type) {
    return !type.getTypeArguments().isEmpty()
        || TypeChain.outer(type).map(TypeReader::isParameterized).orElse(false);
  }

  @Override
  public TypeRef visitArray(ArrayType type, @Nullable Void unused) {
    return new TypeRef.Array(marks.apply(type), read(type.getComponentType()));
  }

  @Override
  public TypeRef visitTypeVariable(TypeVariable type, @Nullable Void unused) {
    return new TypeRef.Variable(marks.apply(type), variables.of(type.asElement()));
  }

  @Override
  public TypeRef visitWildcard(WildcardType type, @Nullable Void unused) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    if (upper != null) {
      return new TypeRef.Wildcard(marks.apply(type), Limit.EXTENDS, Optional.of(read(upper)));
    }
    if (lower != null) {
      return new TypeRef.Wildcard(marks.apply(type), Limit.SUPER, Optional.of(read(lower)));
    }
    return new TypeRef.Wildcard(marks.apply(type), Limit.NONE, Optional.empty());
  }

  @Override
  protected TypeRef defaultAction(TypeMirror type, @Nullable Void unused) {
    throw new IllegalStateException("no signature has a type of kind " + type.getKind());
  }
}
