package vn.khaitri.contract.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with an account.
 *
 * @param role the one that was given or taken; null for other acts
 * @param by name of who did it
 */
public record AccountActView(AccountAct act, @Nullable String role, String by, Instant at) {}
