/** What every platform has to do alike: each test names the statement that it holds it to. */
@NullMarked
package dev.mfasync.runtime.contract;

import org.jspecify.annotations.NullMarked;
