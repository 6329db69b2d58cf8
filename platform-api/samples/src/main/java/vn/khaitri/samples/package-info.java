/** Files for tests: Word, PDF, pictures and zips, sound ones and hostile ones. */
@NullMarked
package vn.khaitri.samples;

import org.jspecify.annotations.NullMarked;
