/**
 * Starts the real servers and our three programs as child processes, for {@code ./khaitri run} and
 * for tests. Plain Java; knows the programs only by their jars, ports and settings.
 */
@NullMarked
package vn.khaitri.local;

import org.jspecify.annotations.NullMarked;
