/** What the whole process beats to, and what ends it. */
@NullMarked
package vn.khaitri.worker.signals;

import org.jspecify.annotations.NullMarked;
