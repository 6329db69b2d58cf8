/**
 * What learners see and search. Owns schema {@code catalog}: one entry per published version,
 * filled from {@code CoursePublished}. Asks the runs for the ways into a course, organisation for
 * audience groups, authoring and the library for what anyone may preview.
 */
@NullMarked
@Feature(uses = {"authoring", "courserun", "library", "organisation"})
package vn.khaitri.catalog;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
