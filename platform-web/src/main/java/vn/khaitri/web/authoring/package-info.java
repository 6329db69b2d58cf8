/** Courses in the making: their outline, their terms and their authors. */
@NullMarked
package vn.khaitri.web.authoring;

import org.jspecify.annotations.NullMarked;
