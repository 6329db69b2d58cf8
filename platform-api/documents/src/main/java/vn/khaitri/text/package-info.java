/** How Vietnamese text is written down, in one form. */
@NullMarked
package vn.khaitri.text;

import org.jspecify.annotations.NullMarked;
