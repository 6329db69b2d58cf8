/** The commands of the script {@code khaitri} that need Java: run and status. */
@NullMarked
package vn.khaitri.local.run;

import org.jspecify.annotations.NullMarked;
