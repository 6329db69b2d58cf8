/**
 * The whole platform as its users meet it: servers and programs for real, nothing of them reached
 * from the inside.
 */
@NullMarked
package vn.khaitri.journey;

import org.jspecify.annotations.NullMarked;
