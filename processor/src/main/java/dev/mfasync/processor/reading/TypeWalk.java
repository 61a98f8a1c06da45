package dev.mfasync.processor.reading;

import java.util.function.Consumer;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Visits every type that a type consists of, beginning with the type itself. It does not visit the
 * bounds of a type variable, which are written and checked where the variable is declared.
 */
public final class TypeWalk extends SimpleTypeVisitor14<@Nullable Void, Consumer<TypeMirror>> {
  private static final TypeWalk WALK = new TypeWalk();

  private TypeWalk() {}

  public static void through(TypeMirror type, Consumer<TypeMirror> visitor) {
    WALK.visit(type, visitor);
  }

  @Override
  protected @Nullable Void defaultAction(TypeMirror type, Consumer<TypeMirror> visitor) {
    visitor.accept(type);
    return null;
  }

  @Override
  public @Nullable Void visitDeclared(DeclaredType type, Consumer<TypeMirror> visitor) {
    visitor.accept(type);
    TypeChain.outer(type).ifPresent(outer -> visit(outer, visitor));
    type.getTypeArguments().forEach(argument -> visit(argument, visitor));
    return null;
  }

  @Override
  public @Nullable Void visitError(ErrorType type, Consumer<TypeMirror> visitor) {
    visitor.accept(type);
    return null;
  }

  @Override
  public @Nullable Void visitArray(ArrayType type, Consumer<TypeMirror> visitor) {
    visitor.accept(type);
    return visit(type.getComponentType(), visitor);
  }

  @Override
  public @Nullable Void visitWildcard(WildcardType type, Consumer<TypeMirror> visitor) {
    visitor.accept(type);
    if (type.getExtendsBound() != null) {
      visit(type.getExtendsBound(), visitor);
    }
    if (type.getSuperBound() != null) {
      visit(type.getSuperBound(), visitor);
    }
    return null;
  }

  @Override
  public @Nullable Void visitIntersection(IntersectionType type, Consumer<TypeMirror> visitor) {
    visitor.accept(type);
    type.getBounds().forEach(bound -> visit(bound, visitor));
    return null;
  }
}
