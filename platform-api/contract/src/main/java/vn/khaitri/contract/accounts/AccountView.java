package vn.khaitri.contract.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as those see them who keep their account.
 *
 * @param phone in E.164, {@code +84912345678}; null when it is not known
 * @param unit where they belong; null for nowhere
 * @param roles realm roles of people, as they were when the person or an admin was here last
 * @param codeEndsAt until when the last code is good; null for none
 * @param seenAt when the person was noted here last; null for never
 */
public record AccountView(
    UUID id,
    String fullName,
    String userName,
    @Nullable String phone,
    @Nullable String email,
    @Nullable Unit unit,
    Set<String> roles,
    AccountState state,
    @Nullable Instant codeEndsAt,
    @Nullable Instant seenAt) {

  /** The unit by its id and name. */
  public record Unit(UUID id, String name) {}
}
