/** Sign-in by phone number for Keycloak: loaded by Keycloak itself, used by no other module. */
@NullMarked
package vn.khaitri.keycloak;

import org.jspecify.annotations.NullMarked;
