package consumer

import java.io.IOException

/** Runs what was generated. */
fun main() {
  val greeter = Greeter("Hello")
  val async = GreeterAsync(greeter)
  val greeting = async.beginGreet("Ada")
  greeting.await()
  check(async.endGreet(greeting) == "Hello, Ada")
  check(async.greetAsync(null).join() == null)
  check(async.greetAllAsync(listOf("Ada")).join() == mapOf("Ada" to "Hello, Ada"))
  check(async.measureAsync().join() == 5)

  val failure = async.beginGreet("")
  failure.await()
  try {
    error("ended with ${async.endGreet(failure)}")
  } catch (expected: IOException) {
    println("As declared: ${expected.message}")
  }
}
