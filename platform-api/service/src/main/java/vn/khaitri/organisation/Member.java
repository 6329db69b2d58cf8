package vn.khaitri.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Where a person belongs, as somebody else confirmed: one unit at a time. */
@Entity
@Table(schema = "organisation", name = "member")
class Member {
  @Id private UUID personId;
  private UUID unitId;
  @Column private Instant joinedAt;
  @Column private UUID acceptedBy;

  protected Member() {}

  UUID personId() {
    return personId;
  }

  UUID unitId() {
    return unitId;
  }
}
