/** The page of a course and the ways into it; who learns in a run. */
@NullMarked
package vn.khaitri.web.enrolment;

import org.jspecify.annotations.NullMarked;
