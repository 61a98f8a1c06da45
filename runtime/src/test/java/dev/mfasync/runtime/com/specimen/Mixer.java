package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.com.Guid;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code @ComInterface("0d1f7a52-…", name = "IMixer")} */
public interface Mixer extends Device {
  /** HRESULT SetRate(LONGLONG time, float rate). */
  void setRate(long time, float rate);

  /** HRESULT Mix(float, double, int, float, double, LONGLONG, BYTE, BOOL, double *out). */
  double mix(float a, double b, int c, float d, double e, long f, byte g, boolean h);

  /** HRESULT GetLevels(DWORD channel, float *left, double *right, DWORD *channels). */
  Levels getLevels(int channel);

  /** HRESULT Move(const Area *area, const Point *offset (optional), Area *out). */
  Area move(Area area, @Nullable Point offset);

  /** HRESULT SetMode(Mode mode, DWORD options, Mode *before). */
  Mode setMode(Mode mode, Set<Option> options);

  /** HRESULT GetSource(IDevice **out (optional)). */
  @Nullable Device getSource();

  /** HRESULT SetSource(IDevice *source (optional)). */
  void setSource(@Nullable Device source);

  /** HRESULT Tag(REFGUID key, IUnknown *value (optional), IUnknown **before (optional)). */
  @Nullable Object tag(Guid key, @Nullable Object value);

  /** {@code @PreserveSig} HRESULT TryLock(DWORD milliseconds). */
  int tryLock(int milliseconds);

  /** {@code @PreserveSig} float Volume(float factor). */
  float volume(float factor);

  /** {@code @PreserveSig} void Reset(). */
  void reset();

  /**
   * {@code @AsyncOperation @AlsoSynchronous}: Read(BYTE*, ULONG, ULONG *out), BeginRead(BYTE*,
   * ULONG, IMFAsyncCallback*, IUnknown*), EndRead(IMFAsyncResult*, ULONG *out).
   */
  int read(ByteBuffer buffer) throws IOException;

  /**
   * {@code @AsyncOperation}: BeginMeasure(LPCWSTR, double, IDevice*, IMFAsyncCallback*, IUnknown*),
   * EndMeasure(IMFAsyncResult*, float *left, double *right, DWORD *channels).
   */
  Levels measure(String what, double start, @Nullable Device device);
}
