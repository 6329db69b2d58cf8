package vn.khaitri.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.accounts.AccountState;
import vn.khaitri.text.Texts;

/**
 * A person and their account. Who signs in without having been made here is noted by {@link
 * PersonRepository#record}.
 */
@Entity
@Table(schema = "identity", name = "person")
class Person {
  @Id private UUID id;
  private String userName;
  private String displayName;
  @Column private String nameKey;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable UUID unitId;
  @Column private @Nullable Instant unitSince;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> roles;

  private @Nullable Instant codeGivenAt;
  private @Nullable Instant codeEndsAt;
  private @Nullable Instant disabledAt;
  private @Nullable Instant seenAt;

  protected Person() {}

  /** A learner who was made and has not been here yet. */
  Person(
      UUID id,
      PhoneNumber phone,
      String fullName,
      @Nullable String email,
      @Nullable UUID unitId,
      Instant now) {
    this.id = id;
    this.userName = phone.e164();
    this.displayName = fullName;
    this.nameKey = Texts.folded(fullName);
    this.phone = phone.e164();
    this.email = email;
    this.unitId = unitId;
    this.unitSince = unitId == null ? null : now;
    this.roles = List.of(Roles.LEARNER);
  }

  UUID id() {
    return id;
  }

  String userName() {
    return userName;
  }

  String displayName() {
    return displayName;
  }

  boolean isDisabled() {
    return disabledAt != null;
  }

  void codeGiven(Instant at, Instant until) {
    codeGivenAt = at;
    codeEndsAt = until;
  }

  void codeEnded() {
    codeEndsAt = null;
  }

  void disable(Instant at) {
    disabledAt = at;
  }

  void enable() {
    disabledAt = null;
  }

  void haveRoles(Set<String> wanted) {
    roles = PeopleRoles.ALL.stream().filter(wanted::contains).toList();
  }

  Account account(Instant now) {
    var state = state(now);
    return new Account(
        id,
        displayName,
        userName,
        phone,
        email,
        unitId,
        Set.copyOf(roles),
        state,
        state == AccountState.CODE_GIVEN ? codeEndsAt : null,
        seenAt);
  }

  private AccountState state(Instant now) {
    if (disabledAt != null) {
      return AccountState.DISABLED;
    }
    boolean codeWaits =
        codeEndsAt != null
            && codeEndsAt.isAfter(now)
            && (seenAt == null || codeGivenAt == null || seenAt.isBefore(codeGivenAt));
    if (codeWaits) {
      return AccountState.CODE_GIVEN;
    }
    return seenAt == null ? AccountState.NEW : AccountState.ACTIVE;
  }
}
