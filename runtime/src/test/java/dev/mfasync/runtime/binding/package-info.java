@NullMarked
package dev.mfasync.runtime.binding;

import org.jspecify.annotations.NullMarked;
