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
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code Library} as a {@link Library}; through {@link #TYPE}, a Java object as a native
 * one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public class LibraryCom extends ComWrapper implements Library {
  private static final NativeMethod BEGIN_FIND =
      NativeMethod.of(3, "Library::BeginFind", "(PPPP)H");
  private static final NativeMethod END_FIND = NativeMethod.of(4, "Library::EndFind", "(PPP)H");
  private static final NativeMethod READ = NativeMethod.of(5, "Library::Read", "(PIP)H");
  private static final NativeMethod BEGIN_READ =
      NativeMethod.of(6, "Library::BeginRead", "(PIPP)H");
  private static final NativeMethod END_READ = NativeMethod.of(7, "Library::EndRead", "(PP)H");
  private static final NativeMethod FLUSH = NativeMethod.of(8, "Library::Flush", "()H");
  private static final NativeMethod BEGIN_FLUSH =
      NativeMethod.of(9, "Library::BeginFlush", "(PP)H");
  private static final NativeMethod END_FLUSH = NativeMethod.of(10, "Library::EndFlush", "(P)H");
  private static final NativeMethod BEGIN_TITLE =
      NativeMethod.of(11, "Library::BeginTitle", "(IPP)H");
  private static final NativeMethod END_TITLE = NativeMethod.of(12, "Library::EndTitle", "(PP)H");
  private static final NativeMethod BEGIN_ADD = NativeMethod.of(13, "Library::BeginAdd", "(PPP)H");
  private static final NativeMethod END_ADD = NativeMethod.of(14, "Library::EndAdd", "(P)H");
  private static final NativeMethod BEGIN_COPY = NativeMethod.of(15, "Library::BeginCopy", "(PP)H");
  private static final NativeMethod END_COPY = NativeMethod.of(16, "Library::EndCopy", "(PP)H");

  /** The interface through which an object that implements {@link Library} becomes a COM object. */
  public static final ComType<Library> TYPE =
      ComType.of(
          Library.class,
          "Library",
          "fbe5a32d-a497-4b61-bb85-97b1a848a6e4",
          LibraryCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected LibraryCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static LibraryCom attach(long address) {
    return new LibraryCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static LibraryCom retain(long address) {
    return new LibraryCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static LibraryCom queryInterface(ComWrapper source) {
    return new LibraryCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public CompletionStage<Library.Found> find(String text) {
    return NativeResult.start(new FindResult(this, text));
  }

  /**
   * Begins {@link Library#find(String)}: {@code Library::BeginFind}.
   *
   * @param text what to look for
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFind}
   */
  public FindResult beginFind(String text, FindCallback callback, @Nullable Object state) {
    return NativeResult.begin(new FindResult(this, text), callback, state);
  }

  /** Like {@link #beginFind(String, FindCallback, Object)}, but without a state. */
  public FindResult beginFind(String text, FindCallback callback) {
    return NativeResult.begin(new FindResult(this, text), callback, null);
  }

  /** Like {@link #beginFind(String, FindCallback, Object)}, but without a callback. */
  public FindResult beginFind(String text) {
    return NativeResult.begin(new FindResult(this, text));
  }

  /**
   * Ends {@link Library#find(String)}: {@code Library::EndFind}.
   *
   * @return what there is
   */
  public Library.Found endFind(FindResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginFind(String, FindCallback, Object)}, but returns a future. */
  public CompletableFuture<Library.Found> findAsync(String text) {
    return NativeResult.start(new FindResult(this, text));
  }

  @Override
  public CompletableFuture<Integer> read(ByteBuffer buffer) {
    return NativeResult.start(new ReadResult(this, buffer));
  }

  /**
   * Begins {@link Library#read(ByteBuffer)}: {@code Library::BeginRead}.
   *
   * @param buffer the argument {@code buffer} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endRead}
   */
  public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback, @Nullable Object state) {
    return NativeResult.begin(new ReadResult(this, buffer), callback, state);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, but without a state. */
  public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback) {
    return NativeResult.begin(new ReadResult(this, buffer), callback, null);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, but without a callback. */
  public ReadResult beginRead(ByteBuffer buffer) {
    return NativeResult.begin(new ReadResult(this, buffer));
  }

  /**
   * Ends {@link Library#read(ByteBuffer)}: {@code Library::EndRead}.
   *
   * @return what the method returns
   */
  public Integer endRead(ReadResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, but returns a future. */
  public CompletableFuture<Integer> readAsync(ByteBuffer buffer) {
    return NativeResult.start(new ReadResult(this, buffer));
  }

  @Override
  public CompletionStage<Void> flush() {
    return NativeResult.start(new FlushResult(this));
  }

  /**
   * Begins {@link Library#flush()}: {@code Library::BeginFlush}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFlush}
   */
  public FlushResult beginFlush(FlushCallback callback, @Nullable Object state) {
    return NativeResult.begin(new FlushResult(this), callback, state);
  }

  /** Like {@link #beginFlush(FlushCallback, Object)}, but without a state. */
  public FlushResult beginFlush(FlushCallback callback) {
    return NativeResult.begin(new FlushResult(this), callback, null);
  }

  /** Like {@link #beginFlush(FlushCallback, Object)}, but without a callback. */
  public FlushResult beginFlush() {
    return NativeResult.begin(new FlushResult(this));
  }

  /** Ends {@link Library#flush()}: {@code Library::EndFlush}. */
  public void endFlush(FlushResult result) {
    NativeResult.end(result, this);
  }

  /** Like {@link #beginFlush(FlushCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable Void> flushAsync() {
    return NativeResult.start(new FlushResult(this));
  }

  @Override
  public CompletionStage<@Nullable String> title(int number) {
    return NativeResult.start(new TitleResult(this, number));
  }

  /**
   * Begins {@link Library#title(int)}: {@code Library::BeginTitle}.
   *
   * @param number the argument {@code number} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endTitle}
   */
  public TitleResult beginTitle(int number, TitleCallback callback, @Nullable Object state) {
    return NativeResult.begin(new TitleResult(this, number), callback, state);
  }

  /** Like {@link #beginTitle(int, TitleCallback, Object)}, but without a state. */
  public TitleResult beginTitle(int number, TitleCallback callback) {
    return NativeResult.begin(new TitleResult(this, number), callback, null);
  }

  /** Like {@link #beginTitle(int, TitleCallback, Object)}, but without a callback. */
  public TitleResult beginTitle(int number) {
    return NativeResult.begin(new TitleResult(this, number));
  }

  /**
   * Ends {@link Library#title(int)}: {@code Library::EndTitle}.
   *
   * @return what the method returns
   */
  public @Nullable String endTitle(TitleResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginTitle(int, TitleCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable String> titleAsync(int number) {
    return NativeResult.start(new TitleResult(this, number));
  }

  @Override
  public void add(String title) {
    NativeResult.call(new AddResult(this, title));
  }

  /**
   * Begins {@link Library#add(String)}: {@code Library::BeginAdd}.
   *
   * @param title the argument {@code title} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endAdd}
   */
  public AddResult beginAdd(String title, AddCallback callback, @Nullable Object state) {
    return NativeResult.begin(new AddResult(this, title), callback, state);
  }

  /** Like {@link #beginAdd(String, AddCallback, Object)}, but without a state. */
  public AddResult beginAdd(String title, AddCallback callback) {
    return NativeResult.begin(new AddResult(this, title), callback, null);
  }

  /** Like {@link #beginAdd(String, AddCallback, Object)}, but without a callback. */
  public AddResult beginAdd(String title) {
    return NativeResult.begin(new AddResult(this, title));
  }

  /** Ends {@link Library#add(String)}: {@code Library::EndAdd}. */
  public void endAdd(AddResult result) {
    NativeResult.end(result, this);
  }

  /** Like {@link #beginAdd(String, AddCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable Void> addAsync(String title) {
    return NativeResult.start(new AddResult(this, title));
  }

  @Override
  public CompletionStage<? extends Library> copy() {
    return NativeResult.start(new CopyResult(this));
  }

  /**
   * Begins {@link Library#copy()}: {@code Library::BeginCopy}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endCopy}
   */
  public CopyResult beginCopy(CopyCallback callback, @Nullable Object state) {
    return NativeResult.begin(new CopyResult(this), callback, state);
  }

  /** Like {@link #beginCopy(CopyCallback, Object)}, but without a state. */
  public CopyResult beginCopy(CopyCallback callback) {
    return NativeResult.begin(new CopyResult(this), callback, null);
  }

  /** Like {@link #beginCopy(CopyCallback, Object)}, but without a callback. */
  public CopyResult beginCopy() {
    return NativeResult.begin(new CopyResult(this));
  }

  /**
   * Ends {@link Library#copy()}: {@code Library::EndCopy}.
   *
   * @return what the method returns
   */
  public Library endCopy(CopyResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginCopy(CopyCallback, Object)}, but returns a future. */
  public CompletableFuture<Library> copyAsync() {
    return NativeResult.start(new CopyResult(this));
  }

  /** The result of one operation {@link Library#find(String)}. */
  @GeneratedCompanion
  public static final class FindResult extends NativeResult<Library.Found> {
    private final String text;

    private FindResult(LibraryCom owner, String text) {
      super(owner, "Library::Find");
      this.text = text;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      long cookie = call.out(Long.BYTES);
      call.invoke(BEGIN_FIND, call.string(text), cookie, callback, 0);
      cookie(call.getOptionalObject(cookie));
    }

    @Override
    protected Library.Found end(ComCall call, long result) {
      long count = call.out(Integer.BYTES);
      long first = call.outText();
      call.invoke(END_FIND, result, count, first);
      return new Library.Found(call.getInt(count), call.getString(first));
    }
  }

  /** Called when an operation {@link Library#find(String)} completes. */
  @FunctionalInterface
  public interface FindCallback extends AsyncCallback<FindResult> {}

  /** The result of one operation {@link Library#read(ByteBuffer)}. */
  @GeneratedCompanion
  public static final class ReadResult extends NativeResult<Integer> {
    private final ByteBuffer buffer;

    private ReadResult(LibraryCom owner, ByteBuffer buffer) {
      super(owner, "Library::Read");
      this.buffer = buffer;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_READ, call.buffer(buffer), buffer.remaining(), callback, 0);
    }

    @Override
    protected Integer end(ComCall call, long result) {
      long out = call.out(Integer.BYTES);
      call.invoke(END_READ, result, out);
      return call.advance(buffer, call.getInt(out));
    }
  }

  /** Called when an operation {@link Library#read(ByteBuffer)} completes. */
  @FunctionalInterface
  public interface ReadCallback extends AsyncCallback<ReadResult> {}

  /** The result of one operation {@link Library#flush()}. */
  @GeneratedCompanion
  public static final class FlushResult extends NativeResult<@Nullable Void> {
    private FlushResult(LibraryCom owner) {
      super(owner, "Library::Flush");
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_FLUSH, callback, 0);
    }

    @Override
    protected @Nullable Void end(ComCall call, long result) {
      call.invoke(END_FLUSH, result);
      return null;
    }
  }

  /** Called when an operation {@link Library#flush()} completes. */
  @FunctionalInterface
  public interface FlushCallback extends AsyncCallback<FlushResult> {}

  /** The result of one operation {@link Library#title(int)}. */
  @GeneratedCompanion
  public static final class TitleResult extends NativeResult<@Nullable String> {
    private final int number;

    private TitleResult(LibraryCom owner, int number) {
      super(owner, "Library::Title");
      this.number = number;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_TITLE, number, callback, 0);
    }

    @Override
    protected @Nullable String end(ComCall call, long result) {
      long out = call.out(Long.BYTES);
      call.invoke(END_TITLE, result, out);
      return call.getOptionalString(out);
    }
  }

  /** Called when an operation {@link Library#title(int)} completes. */
  @FunctionalInterface
  public interface TitleCallback extends AsyncCallback<TitleResult> {}

  /** The result of one operation {@link Library#add(String)}. */
  @GeneratedCompanion
  public static final class AddResult extends NativeResult<@Nullable Void> {
    private final String title;

    private AddResult(LibraryCom owner, String title) {
      super(owner, "Library::Add");
      this.title = title;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_ADD, call.string(title), callback, 0);
    }

    @Override
    protected @Nullable Void end(ComCall call, long result) {
      call.invoke(END_ADD, result);
      return null;
    }
  }

  /** Called when an operation {@link Library#add(String)} completes. */
  @FunctionalInterface
  public interface AddCallback extends AsyncCallback<AddResult> {}

  /** The result of one operation {@link Library#copy()}. */
  @GeneratedCompanion
  public static final class CopyResult extends NativeResult<Library> {
    private CopyResult(LibraryCom owner) {
      super(owner, "Library::Copy");
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_COPY, callback, 0);
    }

    @Override
    protected Library end(ComCall call, long result) {
      long out = call.out(Long.BYTES);
      call.invoke(END_COPY, result, out);
      return call.get(LibraryCom.TYPE, out);
    }
  }

  /** Called when an operation {@link Library#copy()} completes. */
  @FunctionalInterface
  public interface CopyCallback extends AsyncCallback<CopyResult> {}

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    private static final ServedOperation<Library.Found> FIND_OPERATION =
        ServedOperation.of("Library::Find", MediaFoundation::multithreadedQueue);
    private static final ServedOperation<Integer> READ_OPERATION =
        ServedOperation.of("Library::Read", MediaFoundation::multithreadedQueue);
    private static final ServedOperation<@Nullable Void> FLUSH_OPERATION =
        ServedOperation.of("Library::Flush", MediaFoundation::multithreadedQueue);
    private static final ServedOperation<@Nullable String> TITLE_OPERATION =
        ServedOperation.of("Library::Title", MediaFoundation::standardQueue);
    private static final ServedOperation<@Nullable Void> ADD_OPERATION =
        ServedOperation.serialized("Library::Add", MediaFoundation::multithreadedQueue);
    private static final ServedOperation<Library> COPY_OPERATION =
        ServedOperation.serialized("Library::Copy", MediaFoundation::multithreadedQueue);

    static void declare(ComSlots<Library> slots) {
      slots.add(BEGIN_FIND, Slots::beginFind);
      slots.add(END_FIND, Slots::endFind);
      slots.add(READ, Slots::read);
      slots.add(BEGIN_READ, Slots::beginRead);
      slots.add(END_READ, Slots::endRead);
      slots.add(FLUSH, Slots::flush);
      slots.add(BEGIN_FLUSH, Slots::beginFlush);
      slots.add(END_FLUSH, Slots::endFlush);
      slots.add(BEGIN_TITLE, Slots::beginTitle);
      slots.add(END_TITLE, Slots::endTitle);
      slots.add(BEGIN_ADD, Slots::beginAdd);
      slots.add(END_ADD, Slots::endAdd);
      slots.add(BEGIN_COPY, Slots::beginCopy);
      slots.add(END_COPY, Slots::endCopy);
    }

    static long beginFind(Library target, ComFrame frame) {
      String text = frame.getString(0);
      return frame.beginStage(FIND_OPERATION, 2, 1, () -> target.find(text));
    }

    static long endFind(Library target, ComFrame frame) throws Throwable {
      long count = frame.out(1, Integer.BYTES);
      long first = frame.out(2, Long.BYTES);
      Library.Found value = frame.end(FIND_OPERATION, 0);
      frame.putInt(count, value.count());
      frame.putString(first, value.first());
      return HResult.S_OK;
    }

    static long read(Library target, ComFrame frame) throws Throwable {
      long out = frame.out(2, Integer.BYTES);
      ByteBuffer buffer = frame.getBuffer(0, 1);
      frame.putInt(out, ComFrame.count(buffer, ComFrame.await(target.read(buffer))));
      return HResult.S_OK;
    }

    static long beginRead(Library target, ComFrame frame) {
      ByteBuffer buffer = frame.getBuffer(0, 1);
      return frame.beginStage(READ_OPERATION, 2, () -> ComFrame.count(buffer, target.read(buffer)));
    }

    static long endRead(Library target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, frame.end(READ_OPERATION, 0));
      return HResult.S_OK;
    }

    static long flush(Library target, ComFrame frame) throws Throwable {
      ComFrame.await(target.flush());
      return HResult.S_OK;
    }

    static long beginFlush(Library target, ComFrame frame) {
      return frame.beginStage(FLUSH_OPERATION, 0, () -> target.flush());
    }

    static long endFlush(Library target, ComFrame frame) throws Throwable {
      frame.end(FLUSH_OPERATION, 0);
      return HResult.S_OK;
    }

    static long beginTitle(Library target, ComFrame frame) {
      int number = frame.getInt(0);
      return frame.beginStage(TITLE_OPERATION, 1, () -> target.title(number));
    }

    static long endTitle(Library target, ComFrame frame) throws Throwable {
      long out = frame.optionalOut(1, Long.BYTES);
      frame.putOptionalString(out, frame.end(TITLE_OPERATION, 0));
      return HResult.S_OK;
    }

    static long beginAdd(Library target, ComFrame frame) {
      String title = frame.getString(0);
      return frame.begin(
          ADD_OPERATION,
          1,
          () -> {
            target.add(title);
            return null;
          });
    }

    static long endAdd(Library target, ComFrame frame) throws Throwable {
      frame.end(ADD_OPERATION, 0);
      return HResult.S_OK;
    }

    static long beginCopy(Library target, ComFrame frame) {
      return frame.beginStage(COPY_OPERATION, 0, () -> target.copy());
    }

    static long endCopy(Library target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Long.BYTES);
      frame.put(LibraryCom.TYPE, out, frame.end(COPY_OPERATION, 0));
      return HResult.S_OK;
    }
  }
}
