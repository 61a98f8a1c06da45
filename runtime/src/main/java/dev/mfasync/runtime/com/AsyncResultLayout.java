package dev.mfasync.runtime.com;

/**
 * {@code MFASYNCRESULT} on 64-bit Windows. The platform's queues read the callback from the
 * structure, not through a method.
 */
public final class AsyncResultLayout {
  /** The size of the structure. */
  public static final int SIZE = 64;

  /** {@code OVERLAPPED overlapped}, for the platform's own use. */
  public static final int OVERLAPPED = 8;

  /** {@code IMFAsyncCallback* pCallback}, with a reference that the result owns. */
  public static final int CALLBACK = 40;

  /** {@code HRESULT hrStatusResult}. */
  public static final int STATUS = 48;

  /** {@code DWORD dwBytesTransferred}. */
  public static final int BYTES_TRANSFERRED = 52;

  /** {@code HANDLE hEvent}, closed by the result. */
  public static final int EVENT = 56;

  private AsyncResultLayout() {}
}
