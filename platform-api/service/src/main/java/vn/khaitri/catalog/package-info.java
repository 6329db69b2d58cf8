/**
 * What learners see and search, and the runs in which they learn it. Owns schema {@code catalog}:
 * one edition per published version, filled from {@code CoursePublished}; a self-paced run for each
 * open edition; runs and class sessions that organisers plan (BR-05, BR-21, BR-30). Asks
 * organisation for units and audience groups, authoring and the library for what anyone may
 * preview. Hears from enrolment and learning how full a run is and whether anyone has learnt in it.
 */
@NullMarked
@Feature(uses = {"authoring", "library", "organisation"})
package vn.khaitri.catalog;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
