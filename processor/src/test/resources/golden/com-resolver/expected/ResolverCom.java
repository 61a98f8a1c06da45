package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeMethod;
import dev.mfasync.runtime.com.NativeResult;
import dev.mfasync.runtime.com.ServedOperation;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code IMFSourceResolver} as a {@link Resolver}; through {@link #TYPE}, a Java object as
 * a native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public class ResolverCom extends ComWrapper implements Resolver {
  private static final NativeMethod CREATE_OBJECT_FROM_URL =
      NativeMethod.of(3, "IMFSourceResolver::CreateObjectFromURL", "(PIPPP)H");
  private static final NativeMethod BEGIN_CREATE_OBJECT_FROM_URL =
      NativeMethod.of(5, "IMFSourceResolver::BeginCreateObjectFromURL", "(PIPPPP)H");
  private static final NativeMethod CANCEL_OBJECT_CREATION =
      NativeMethod.of(6, "IMFSourceResolver::CancelObjectCreation", "(P)H");
  private static final NativeMethod END_CREATE_OBJECT_FROM_URL =
      NativeMethod.of(7, "IMFSourceResolver::EndCreateObjectFromURL", "(PPP)H");

  /**
   * The interface through which an object that implements {@link Resolver} becomes a COM object.
   */
  public static final ComType<Resolver> TYPE =
      ComType.of(
          Resolver.class,
          "IMFSourceResolver",
          "fbe5a32d-a497-4b61-bb85-97b1a848a6e3",
          ResolverCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected ResolverCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static ResolverCom attach(long address) {
    return new ResolverCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static ResolverCom retain(long address) {
    return new ResolverCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static ResolverCom queryInterface(ComWrapper source) {
    return new ResolverCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public Resolver.Resolved createObjectFromURL(String url, int flags, @Nullable Object properties) {
    try (ComCall call = call()) {
      long type = call.out(Integer.BYTES);
      long object = call.outInterface();
      call.invoke(
          CREATE_OBJECT_FROM_URL,
          call.string(url),
          flags,
          call.optionalObject(properties),
          type,
          object);
      return call.complete(new Resolver.Resolved(call.getInt(type), call.getObject(object)));
    }
  }

  /**
   * Begins {@link Resolver#createObjectFromURL(String, int, Object)}: {@code
   * IMFSourceResolver::BeginCreateObjectFromURL}.
   *
   * @param url the argument {@code url} of the method
   * @param flags the argument {@code flags} of the method
   * @param properties the argument {@code properties} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endCreateObjectFromURL}
   */
  public CreateObjectFromURLResult beginCreateObjectFromURL(
      String url,
      int flags,
      @Nullable Object properties,
      CreateObjectFromURLCallback callback,
      @Nullable Object state) {
    return NativeResult.begin(
        new CreateObjectFromURLResult(this, url, flags, properties), callback, state);
  }

  /**
   * Like {@link #beginCreateObjectFromURL(String, int, Object, CreateObjectFromURLCallback,
   * Object)}, but without a state.
   */
  public CreateObjectFromURLResult beginCreateObjectFromURL(
      String url, int flags, @Nullable Object properties, CreateObjectFromURLCallback callback) {
    return NativeResult.begin(
        new CreateObjectFromURLResult(this, url, flags, properties), callback, null);
  }

  /**
   * Like {@link #beginCreateObjectFromURL(String, int, Object, CreateObjectFromURLCallback,
   * Object)}, but without a callback.
   */
  public CreateObjectFromURLResult beginCreateObjectFromURL(
      String url, int flags, @Nullable Object properties) {
    return NativeResult.begin(new CreateObjectFromURLResult(this, url, flags, properties));
  }

  /**
   * Ends {@link Resolver#createObjectFromURL(String, int, Object)}: {@code
   * IMFSourceResolver::EndCreateObjectFromURL}.
   *
   * @return what the method returns
   */
  public Resolver.Resolved endCreateObjectFromURL(CreateObjectFromURLResult result) {
    return NativeResult.end(result, this);
  }

  /**
   * Like {@link #beginCreateObjectFromURL(String, int, Object, CreateObjectFromURLCallback,
   * Object)}, but returns a future.
   */
  public CompletableFuture<Resolver.Resolved> createObjectFromURLAsync(
      String url, int flags, @Nullable Object properties) {
    return NativeResult.start(new CreateObjectFromURLResult(this, url, flags, properties));
  }

  @Override
  public void cancelObjectCreation(Object cookie) {
    try (ComCall call = call()) {
      call.invoke(CANCEL_OBJECT_CREATION, call.object(cookie));
    }
  }

  /** The result of one operation {@link Resolver#createObjectFromURL(String, int, Object)}. */
  @GeneratedCompanion
  public static final class CreateObjectFromURLResult extends NativeResult<Resolver.Resolved> {
    private final String url;
    private final int flags;
    private final @Nullable Object properties;

    private CreateObjectFromURLResult(
        ResolverCom owner, String url, int flags, @Nullable Object properties) {
      super(owner, "IMFSourceResolver::CreateObjectFromURL");
      this.url = url;
      this.flags = flags;
      this.properties = properties;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      long cookie = call.out(Long.BYTES);
      call.invoke(
          BEGIN_CREATE_OBJECT_FROM_URL,
          call.string(url),
          flags,
          call.optionalObject(properties),
          cookie,
          callback,
          0);
      cookie(call.getOptionalObject(cookie));
    }

    @Override
    protected Resolver.Resolved end(ComCall call, long result) {
      long type = call.out(Integer.BYTES);
      long object = call.outInterface();
      call.invoke(END_CREATE_OBJECT_FROM_URL, result, type, object);
      return call.complete(new Resolver.Resolved(call.getInt(type), call.getObject(object)));
    }
  }

  /**
   * Called when an operation {@link Resolver#createObjectFromURL(String, int, Object)} completes.
   */
  @FunctionalInterface
  public interface CreateObjectFromURLCallback extends AsyncCallback<CreateObjectFromURLResult> {}

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    private static final ServedOperation<Resolver.Resolved> CREATE_OBJECT_FROM_URL_OPERATION =
        ServedOperation.of(
            "IMFSourceResolver::CreateObjectFromURL", MediaFoundation::multithreadedQueue);

    static void declare(ComSlots<Resolver> slots) {
      slots.add(CREATE_OBJECT_FROM_URL, Slots::createObjectFromURL);
      slots.addReserved();
      slots.add(BEGIN_CREATE_OBJECT_FROM_URL, Slots::beginCreateObjectFromURL);
      slots.add(CANCEL_OBJECT_CREATION, Slots::cancelObjectCreation);
      slots.add(END_CREATE_OBJECT_FROM_URL, Slots::endCreateObjectFromURL);
    }

    static long createObjectFromURL(Resolver target, ComFrame frame) {
      long type = frame.out(3, Integer.BYTES);
      long object = frame.out(4, Long.BYTES);
      Resolver.Resolved value =
          target.createObjectFromURL(
              frame.getString(0), frame.getInt(1), frame.getOptionalObject(2));
      frame.putInt(type, value.type());
      frame.putObject(object, value.object());
      return HResult.S_OK;
    }

    static long beginCreateObjectFromURL(Resolver target, ComFrame frame) {
      String url = frame.getString(0);
      int flags = frame.getInt(1);
      Object properties = frame.getOptionalObject(2);
      return frame.begin(
          CREATE_OBJECT_FROM_URL_OPERATION,
          4,
          3,
          () -> target.createObjectFromURL(url, flags, properties));
    }

    static long cancelObjectCreation(Resolver target, ComFrame frame) {
      target.cancelObjectCreation(frame.getObject(0));
      return HResult.S_OK;
    }

    static long endCreateObjectFromURL(Resolver target, ComFrame frame) throws Throwable {
      long type = frame.out(1, Integer.BYTES);
      long object = frame.out(2, Long.BYTES);
      Resolver.Resolved value = frame.end(CREATE_OBJECT_FROM_URL_OPERATION, 0);
      frame.putInt(type, value.type());
      frame.putObject(object, value.object());
      return HResult.S_OK;
    }
  }
}
