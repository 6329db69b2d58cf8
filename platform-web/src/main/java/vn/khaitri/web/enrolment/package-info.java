/** Entering a course. */
@NullMarked
package vn.khaitri.web.enrolment;

import org.jspecify.annotations.NullMarked;
