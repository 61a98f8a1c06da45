/** What the published modules offer, as a list that a change of it has to change too. */
@NullMarked
package dev.mfasync.samples.api;

import org.jspecify.annotations.NullMarked;
