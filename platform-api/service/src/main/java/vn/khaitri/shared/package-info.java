/**
 * What every feature uses and no feature owns: ids, time, problems, the caller, the object store.
 * Uses no feature.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.shared;

import org.jspecify.annotations.NullMarked;
