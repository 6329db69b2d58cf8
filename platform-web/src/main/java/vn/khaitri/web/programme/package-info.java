/** Programmes for all who may read them: drafting, timetable, appraisal, issue. */
@NullMarked
package vn.khaitri.web.programme;

import org.jspecify.annotations.NullMarked;
