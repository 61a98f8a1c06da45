package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import dev.mfasync.annotations.PreserveSig;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.Guid;

/** The format of a stream: {@code IMFMediaType}, a store of attributes with predefined keys. */
@ComInterface(value = "44ae0fa8-ea31-4109-8d2e-4cae4997c555", name = "IMFMediaType")
public interface MediaType extends Attributes {
  /** {@code MF_MT_MAJOR_TYPE}: the kind of data, such as {@link #AUDIO}. A {@code GUID}. */
  Guid MAJOR_TYPE = Guid.of("48eba18e-f8c9-4687-bf11-0a74c9f96a8f");

  /** {@code MF_MT_SUBTYPE}: the encoding, such as {@link #PCM}. A {@code GUID}. */
  Guid SUBTYPE = Guid.of("f7e34c9a-42e8-4714-b74b-cb29d72c35e5");

  /** {@code MF_MT_AUDIO_NUM_CHANNELS}: 1 for mono, 2 for stereo. 32 bits. */
  Guid AUDIO_NUM_CHANNELS = Guid.of("37e48bf5-645e-4c5b-89de-ada9e29b696a");

  /** {@code MF_MT_AUDIO_SAMPLES_PER_SECOND}: in hertz, for each channel. 32 bits. */
  Guid AUDIO_SAMPLES_PER_SECOND = Guid.of("5faeeae7-0290-4c31-9e8a-c534f68d9dba");

  /** {@code MF_MT_AUDIO_BITS_PER_SAMPLE}: for each channel. 32 bits. */
  Guid AUDIO_BITS_PER_SAMPLE = Guid.of("f2deb57f-40fa-4764-aa33-ed4f2d1ff669");

  /** {@code MF_MT_AUDIO_BLOCK_ALIGNMENT}: bytes of one sample of all channels. 32 bits. */
  Guid AUDIO_BLOCK_ALIGNMENT = Guid.of("322de230-9eeb-43bd-ab7a-ff412251541d");

  /** {@code MF_MT_AUDIO_AVG_BYTES_PER_SECOND}. 32 bits. */
  Guid AUDIO_AVG_BYTES_PER_SECOND = Guid.of("1aab75c8-cfef-451c-ab95-ac034b8e1731");

  /** {@code MF_MT_ALL_SAMPLES_INDEPENDENT}: 1 if no sample depends on another. 32 bits. */
  Guid ALL_SAMPLES_INDEPENDENT = Guid.of("c9173739-5e56-461c-b713-46fb995cb95f");

  /** {@code MFMediaType_Audio}. */
  Guid AUDIO = Guid.of("73647561-0000-0010-8000-00aa00389b71");

  /** {@code MFAudioFormat_PCM}: uncompressed integers. */
  Guid PCM = Guid.of("00000001-0000-0010-8000-00aa00389b71");

  /** {@code MFAudioFormat_AAC}: the format of M4A files. */
  Guid AAC = Guid.of("00001610-0000-0010-8000-00aa00389b71");

  /** {@code MFAudioFormat_Float}: uncompressed numbers of 32 bits from -1 to 1. */
  Guid FLOAT = Guid.of("00000003-0000-0010-8000-00aa00389b71");

  /**
   * Returns the kind of data: {@code GetMajorType}.
   *
   * @return the major type, such as {@link #AUDIO}
   */
  Guid getMajorType();

  /**
   * Returns whether samples depend on each other or vary in size: {@code IsCompressedFormat}.
   *
   * @return true for a compressed format
   */
  @NativeSignature(name = "IsCompressedFormat")
  boolean isCompressed();

  /**
   * Compares two types: {@code IsEqual}.
   *
   * @param other the other type
   * @param flags the address of a {@code DWORD}, where bits say what is equal
   * @return {@link HResult#S_OK} if all is equal, {@link HResult#S_FALSE} if not
   */
  @PreserveSig
  int isEqual(MediaType other, long flags);

  /**
   * The format as a structure of older components: {@code GetRepresentation}. Not for Java: the
   * {@code GUID} goes by value.
   *
   * @param kind the address of a copy of the {@code GUID}
   * @return the address of the structure
   */
  long getRepresentation(long kind);

  /**
   * Frees a structure from {@link #getRepresentation}: {@code FreeRepresentation}.
   *
   * @param kind the address of a copy of the {@code GUID}
   * @param representation the address of the structure
   */
  void freeRepresentation(long kind, long representation);

  /**
   * The encoding.
   *
   * @return such as {@link #PCM}
   */
  default Guid subtype() {
    return getGuid(SUBTYPE);
  }

  /**
   * Creates an empty type: {@code MFCreateMediaType}.
   *
   * @return the type, to be closed by the caller
   */
  static MediaTypeCom create() {
    return MediaTypeCom.attach(
        NativeObjects.create("MFCreateMediaType", MfObjects::MFCreateMediaType));
  }

  /**
   * Creates a type for uncompressed audio.
   *
   * @param channels 1 for mono, 2 for stereo
   * @param samplesPerSecond in hertz, for each channel
   * @param bitsPerSample for each channel, a multiple of 8
   * @return the type, to be closed by the caller
   */
  static MediaTypeCom pcmAudio(int channels, int samplesPerSecond, int bitsPerSample) {
    int block = channels * bitsPerSample / 8;
    return NativeObjects.fill(
        audio(PCM, channels, samplesPerSecond, bitsPerSample),
        type -> {
          type.setInt(AUDIO_BLOCK_ALIGNMENT, block);
          type.setInt(AUDIO_AVG_BYTES_PER_SECOND, block * samplesPerSecond);
          type.setInt(ALL_SAMPLES_INDEPENDENT, 1);
        });
  }

  /**
   * Creates a type for AAC audio, which the encoder of Windows makes of uncompressed 16-bit audio
   * with the same channels and rate.
   *
   * @param channels 1 for mono, 2 for stereo
   * @param samplesPerSecond 44100 or 48000
   * @param bytesPerSecond 12000, 16000, 20000 or 24000
   * @return the type, to be closed by the caller
   */
  static MediaTypeCom aacAudio(int channels, int samplesPerSecond, int bytesPerSecond) {
    return NativeObjects.fill(
        audio(AAC, channels, samplesPerSecond, 16),
        type -> type.setInt(AUDIO_AVG_BYTES_PER_SECOND, bytesPerSecond));
  }

  private static MediaTypeCom audio(
      Guid subtype, int channels, int samplesPerSecond, int bitsPerSample) {
    return NativeObjects.fill(
        create(),
        type -> {
          type.setGuid(MAJOR_TYPE, AUDIO);
          type.setGuid(SUBTYPE, subtype);
          type.setInt(AUDIO_NUM_CHANNELS, channels);
          type.setInt(AUDIO_SAMPLES_PER_SECOND, samplesPerSecond);
          type.setInt(AUDIO_BITS_PER_SAMPLE, bitsPerSample);
        });
  }
}
