/** Nothing may be null unless it says so. */
@NullMarked
package consumer;

import org.jspecify.annotations.NullMarked;
