/**
 * Measured programs. Each runs a part of the platform beside the least that could do the same work,
 * both in one run on one machine, and prints the ratio next to its target.
 */
@NullMarked
package vn.khaitri.bench;

import org.jspecify.annotations.NullMarked;
