package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("abi")
class GuidTest {
  private static final String TEXT = "a27003cf-2354-4f2a-8d6a-ab7cff15437e";

  @Test
  void liesInMemoryAsTheCompilerOfCLaysItOut() {
    Guid guid = Guid.of(TEXT);
    try (NativeBuffer buffer = NativeBuffer.allocate(Guid.SIZE)) {
      guid.write(buffer.address());
      byte[] bytes = new byte[Guid.SIZE];
      buffer.asByteBuffer().get(bytes);
      assertThat(bytes)
          .containsExactly(
              0xcf, 0x03, 0x70, 0xa2, 0x54, 0x23, 0x2a, 0x4f, 0x8d, 0x6a, 0xab, 0x7c, 0xff, 0x15,
              0x43, 0x7e);
      assertThat(Guid.read(buffer.address())).isEqualTo(guid);
    }
    try (NativeBuffer copy = guid.toNative()) {
      assertThat(Guid.read(copy.address())).isEqualTo(guid);
    }
  }

  @Test
  void isAValue() {
    assertThat(Guid.of("{" + TEXT.toUpperCase(Locale.ROOT) + "}"))
        .isEqualTo(Guid.of(TEXT))
        .hasSameHashCodeAs(Guid.of(TEXT))
        .hasToString(TEXT)
        .isNotEqualTo(Guid.of("a27003cf-2354-4f2a-8d6a-ab7cff15437f"))
        .isNotEqualTo(Guid.of("a27003ce-2354-4f2a-8d6a-ab7cff15437e"));
    for (String text :
        List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff")) {
      assertThat(Guid.of(text)).hasToString(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a27003cf", "a27003cf23544f2a8d6aab7cff15437e", TEXT + "0"})
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> Guid.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'%s' is no GUID: write it as 00000000-0000-0000-C000-000000000046".formatted(text));
  }
}
