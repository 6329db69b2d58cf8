/** For the operator: events that were not handled. */
@NullMarked
package vn.khaitri.web.events;

import org.jspecify.annotations.NullMarked;
