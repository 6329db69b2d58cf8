/** By what bytes are known again. Uses the JDK alone. */
@NullMarked
package vn.khaitri.digest;

import org.jspecify.annotations.NullMarked;
