/**
 * Who may make accounts and help people with them: admins everybody, focal points and local admins
 * the people of their units (BR-20), nobody themself. What is done is done by {@code identity}.
 * docs/adr/0035
 */
@NullMarked
@Feature(uses = {"identity", "organisation"})
package vn.khaitri.accounts;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
