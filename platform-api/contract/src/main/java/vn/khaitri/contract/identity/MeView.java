package vn.khaitri.contract.identity;

import java.util.Set;
import java.util.UUID;

/**
 * @param id the person's id, equal to the subject in Keycloak
 * @param roles realm roles, see {@link vn.khaitri.contract.Roles}
 */
public record MeView(UUID id, String userName, String displayName, Set<String> roles) {}
