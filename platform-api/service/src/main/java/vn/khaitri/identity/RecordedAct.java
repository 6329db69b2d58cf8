package vn.khaitri.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.accounts.AccountAct;
import vn.khaitri.shared.Ids;

/** That somebody did something with an account; never changed. */
@Entity
@Table(schema = "identity", name = "account_act")
class RecordedAct {
  @Id private UUID id;
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private AccountAct act;

  private @Nullable String role;
  private UUID actedBy;
  private Instant actedAt;

  protected RecordedAct() {}

  /**
   * @param role null for what is about no role
   */
  RecordedAct(UUID personId, AccountAct act, @Nullable String role, UUID actedBy, Instant actedAt) {
    this.id = Ids.next();
    this.personId = personId;
    this.act = act;
    this.role = role;
    this.actedBy = actedBy;
    this.actedAt = actedAt;
  }

  DoneAct done() {
    return new DoneAct(act, role, actedBy, actedAt);
  }

  UUID personId() {
    return personId;
  }
}
