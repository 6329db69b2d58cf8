/**
 * How features tell each other what happened: outbox, relay, inbox and dead letters. Owns schema
 * {@code events}. Uses no feature; every feature may use {@link vn.khaitri.events.Events} and
 * {@link vn.khaitri.events.EventHandler}.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.events;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
