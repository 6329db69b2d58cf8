/**
 * Who people are to the platform. Owns schema {@code identity}: a person is recorded the first time
 * they call, from what Keycloak says of them, and again when that changes; a change of the name is
 * told as {@code PersonRenamed}.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.identity;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
