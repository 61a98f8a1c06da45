package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** Every primitive type, there and back, and none. */
class Primitives {
  boolean called;

  @AsyncOperation
  boolean not(boolean value) {
    return !value;
  }

  @AsyncOperation(name = "NextByte")
  byte next(byte value) {
    return (byte) (value + 1);
  }

  @AsyncOperation(name = "NextShort")
  short next(short value) {
    return (short) (value + 1);
  }

  @AsyncOperation(name = "NextInt")
  int next(int value) {
    return value + 1;
  }

  @AsyncOperation(name = "NextLong")
  long next(long value) {
    return value + 1;
  }

  @AsyncOperation(name = "NextFloat")
  float next(float value) {
    return value + 1;
  }

  @AsyncOperation(name = "NextDouble")
  double next(double value) {
    return value + 1;
  }

  @AsyncOperation(name = "NextChar")
  char next(char value) {
    return (char) (value + 1);
  }

  @AsyncOperation
  void call() {
    called = true;
  }
}
