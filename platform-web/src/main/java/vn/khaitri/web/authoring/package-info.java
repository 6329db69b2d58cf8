/** Courses in the making: their authors' pages, their appraisers' pages, the programmes. */
@NullMarked
package vn.khaitri.web.authoring;

import org.jspecify.annotations.NullMarked;
