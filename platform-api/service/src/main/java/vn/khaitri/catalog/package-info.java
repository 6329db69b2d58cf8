/**
 * What learners see and search, and the runs in which they learn it. Owns schema {@code catalog}:
 * one edition per published version, one self-paced run per edition. Fills itself from {@code
 * CoursePublished}; calls nobody.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.catalog;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
