/**
 * Courses from draft to publication. Owns schema {@code authoring}: courses with their modules and
 * lessons, and the versions that were issued. Every change of a course happens under a lock on its
 * row, so that two acts at once are one after the other and the second sees what the first did.
 */
@NullMarked
@Feature(uses = {"competency", "identity", "library", "media", "organisation", "programme"})
package vn.khaitri.authoring;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
