package vn.khaitri.contract.accounts;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * @param roles realm roles of people, all that the person has from now on
 */
public record SetRoles(@NotNull Set<@NotNull String> roles) {}
