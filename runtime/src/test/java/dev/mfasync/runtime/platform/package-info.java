@NullMarked
package dev.mfasync.runtime.platform;

import org.jspecify.annotations.NullMarked;
