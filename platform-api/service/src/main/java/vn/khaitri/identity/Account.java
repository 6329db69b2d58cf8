package vn.khaitri.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.accounts.AccountState;

/** An account as the face speaks of it. */
public record Account(
    UUID id,
    String fullName,
    String userName,
    @Nullable String phone,
    @Nullable String email,
    @Nullable UUID unitId,
    Set<String> roles,
    AccountState state,
    @Nullable Instant codeEndsAt,
    @Nullable Instant seenAt) {}
