package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a COM interface in Java, for use in both directions.
 *
 * <p>For an interface {@code ByteStream} the annotation processor generates the class {@code
 * ByteStreamCom} in the same package. It wraps a native pointer, so that Java can call a native
 * object. Its constant {@code TYPE} turns any Java object that implements the interface into a COM
 * object, so that native code can call it.
 *
 * <p>Each abstract method is a slot of the vtable, in source order, after the slots of the
 * interface that this one extends. A method with {@link AsyncOperation} is two slots, {@code
 * BeginX} and {@code EndX}. Default and static methods are not slots.
 *
 * <p>The parameters of the Java method are the in parameters of the native method. The return value
 * is the last out parameter; a record that is not a {@link ComStructure} is one out parameter per
 * component. A failing {@code HRESULT} becomes an exception, and an exception becomes an {@code
 * HRESULT}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComInterface {
  /** The {@code IID}, such as {@code "ad4c1b00-4bf7-422f-9175-756693d9130d"}. */
  String value();

  /** The name in COM, for messages. The default is the name of the Java interface. */
  String name() default "";

  /**
   * The names of the slots in the order of the vtable, if it differs from source order: {@code
   * {"Open", "BeginRead", "Seek", "EndRead"}}. Slots of inherited interfaces are not listed. Put
   * the name of a slot without a method in parentheses, such as {@code "(Reserved)"}; it returns
   * {@code E_NOTIMPL}. A method with {@link AsyncOperation} can have a third slot, with the name of
   * the operation, for synchronous calls.
   */
  String[] vtable() default {};
}
