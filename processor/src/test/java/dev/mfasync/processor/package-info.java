@NullMarked
package dev.mfasync.processor;

import org.jspecify.annotations.NullMarked;
