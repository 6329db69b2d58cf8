/**
 * Frameworks of competencies, to whose skills lessons and questions are mapped. Owns schema {@code
 * competency}: a framework is a draft that an admin replaces as a whole until it is put in force;
 * from then on it never changes, so that what is mapped to a skill keeps its meaning.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.competency;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
