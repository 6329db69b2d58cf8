/**
 * Training programmes from draft to issue: modules, topics, figures, timetable, rules. Owns schema
 * {@code programme}. Content is written in revisions that never change, so that an issued programme
 * cannot either and a draft can go back. Every act on a programme happens under a lock on its row.
 */
@NullMarked
@Feature(uses = {"organisation"})
package vn.khaitri.programme;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
