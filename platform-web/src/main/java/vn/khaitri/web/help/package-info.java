/** Short answers to common questions. */
@NullMarked
package vn.khaitri.web.help;

import org.jspecify.annotations.NullMarked;
