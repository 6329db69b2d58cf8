/**
 * The runs in which courses are learnt. Owns schema {@code courserun}: what each published version
 * teaches, filled from {@code CoursePublished}; a self-paced run for each open version; runs and
 * class sessions that organisers plan (BR-05, BR-21, BR-30). Asks organisation for units and
 * audience groups, authoring for assets that a version misses. Hears from enrolment, attendance and
 * learning how full a run is and whether anyone has learnt in it. Tells {@code CourseRunOpened} and
 * {@code CourseRunCancelled}, by their names and on the topic that they had when runs were the
 * catalogue's.
 */
@NullMarked
@Feature(uses = {"authoring", "organisation"})
package vn.khaitri.courserun;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
