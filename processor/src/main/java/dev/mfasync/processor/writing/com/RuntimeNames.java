package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.ClassName;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.OwnClasses;
import dev.mfasync.processor.model.com.ComNames;
import dev.mfasync.processor.writing.TypeNames;

/** The classes of the runtime that COM companions use, in JavaPoet's words. */
final class RuntimeNames {
  static final ClassName COM_CALL = runtime("ComCall");
  static final ClassName COM_ENUM = runtime("ComEnum");
  static final ClassName COM_FRAME = runtime("ComFrame");
  static final ClassName COM_LAYOUT = runtime("ComLayout");
  static final ClassName COM_POINTER = runtime("ComPointer");
  static final ClassName COM_SLOTS = runtime("ComSlots");
  static final ClassName COM_TYPE = runtime("ComType");
  static final ClassName COM_WRAPPER = runtime("ComWrapper");
  static final ClassName GUID = runtime("Guid");
  static final ClassName NATIVE_ARRAYS = runtime("NativeArrays");
  static final ClassName NATIVE_MEMORY = runtime("NativeMemory");
  static final ClassName NATIVE_METHOD = runtime("NativeMethod");
  static final ClassName NATIVE_RESULT = runtime("NativeResult");
  static final ClassName SERVED_OPERATION = runtime("ServedOperation");
  static final ClassName ASYNC_CALLBACK =
      TypeNames.of(ClassRef.topLevel("dev.mfasync.runtime", "AsyncCallback"));
  static final ClassName HRESULT =
      TypeNames.of(ClassRef.topLevel("dev.mfasync.runtime", "HResult"));
  static final ClassName MEDIA_FOUNDATION = TypeNames.of(OwnClasses.MEDIA_FOUNDATION);

  private RuntimeNames() {}

  private static ClassName runtime(String name) {
    return TypeNames.of(ComNames.runtime(name));
  }
}
