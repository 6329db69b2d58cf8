/**
 * Who people are to the platform, and their accounts in Keycloak. Owns schema {@code identity}: a
 * person is recorded when their account is made here or the first time they call, from what
 * Keycloak says of them, and again when that changes; a change of the name is told as {@code
 * PersonRenamed}.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.identity;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
