/**
 * Comments on drafts, comment rounds with a deadline, and what is due for review. Owns schema
 * {@code review}: threads at a place of a course or programme, and rounds in which agencies answer.
 * Asks the features that own the content who its authors are and what it says; tells nothing.
 */
@NullMarked
@Feature(uses = {"authoring", "identity", "library", "organisation", "programme"})
package vn.khaitri.review;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
