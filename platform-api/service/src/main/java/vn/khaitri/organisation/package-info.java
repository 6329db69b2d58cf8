/**
 * The tree of units, the audience groups of documents, and who belongs where. Owns schema {@code
 * organisation}. Units and groups carry validity dates: mergers end one unit and begin another, and
 * each year's document has words of its own.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.organisation;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
