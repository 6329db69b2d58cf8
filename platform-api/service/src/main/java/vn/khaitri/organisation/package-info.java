/**
 * The tree of units and who belongs where. Owns schema {@code organisation}. Units carry validity
 * dates, since mergers end one unit and begin another.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.organisation;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
