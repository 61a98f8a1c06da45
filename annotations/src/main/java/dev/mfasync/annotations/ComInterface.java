package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Java interface a COM interface, in both directions.
 *
 * <p>For an interface {@code ByteStream} the annotation processor writes the class {@code
 * ByteStreamCom} into the same package. It is the interface over a native pointer, for Java to
 * call, and has the constant {@code TYPE}, by which any Java object that implements the interface
 * becomes a COM object, for native code to call.
 *
 * <p>Each abstract method is a slot of the vtable, in the order of the source, behind those of the
 * interface that this one extends. A method marked {@link AsyncOperation} is two, {@code BeginX}
 * and {@code EndX}. Default and static methods are not slots.
 *
 * <p>Parameters of the Java method are in parameters of the native one. What the method returns is
 * its last out parameter; a record, unless it is a {@link ComStructure}, is one out parameter for
 * each component. A failing {@code HRESULT} is an exception, and an exception is an {@code
 * HRESULT}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComInterface {
  /** The {@code IID}, as {@code "ad4c1b00-4bf7-422f-9175-756693d9130d"}. */
  String value();

  /** The name in COM, for messages. By default it is the name of the Java interface. */
  String name() default "";

  /**
   * The names of the slots in the order of the vtable, without those of inherited interfaces, where
   * it is not that of the source: {@code {"Open", "BeginRead", "Seek", "EndRead"}}. A slot that has
   * no method stands in parentheses, as {@code "(Reserved)"}, and answers {@code E_NOTIMPL}. A
   * method marked {@link AsyncOperation} may have a third slot, by the name of the operation, which
   * native code calls to wait for it.
   */
  String[] vtable() default {};
}
