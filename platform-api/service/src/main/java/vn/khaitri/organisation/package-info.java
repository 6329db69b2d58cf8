/**
 * The tree of units, the audience groups of documents, who belongs where, and who may do what
 * there. Owns schema {@code organisation}. Units and groups carry validity dates: mergers end one
 * unit and begin another, and each year's document has words of its own.
 */
@NullMarked
@Feature(uses = {"identity"})
package vn.khaitri.organisation;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
