package vn.khaitri.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.accounts.AccountAct;

/**
 * Who did what with an account.
 *
 * @param role the one that was given or taken; null for other acts
 */
public record DoneAct(AccountAct act, @Nullable String role, UUID by, Instant at) {}
