package consumer

import dev.mfasync.annotations.AsyncOperation
import java.io.IOException

/** Greets. */
class Greeter(private val greeting: String) {
  /** Greets somebody, if anybody is there. */
  @AsyncOperation
  @Throws(IOException::class)
  fun greet(name: String?): String? {
    if (name == "") {
      throw IOException("nobody is there")
    }
    return name?.let { "$greeting, $it" }
  }

  /** The greeting of many. */
  @AsyncOperation
  fun greetAll(names: List<String>): Map<String, String> = names.associateWith { "$greeting, $it" }

  /** Of this module only: its name in class files is another. */
  @AsyncOperation(name = "Measure")
  internal fun measure(): Int = greeting.length

  companion object {
    /** Makes one. */
    @AsyncOperation
    @JvmStatic
    fun create(greeting: String): Greeter = Greeter(greeting)
  }
}
