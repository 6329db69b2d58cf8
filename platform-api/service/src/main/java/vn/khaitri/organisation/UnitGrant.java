package vn.khaitri.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.Vietnam;

/** That somebody gave a person a right for a unit; never changed but to be taken back. */
@Entity
@Table(schema = "organisation", name = "unit_grant")
class UnitGrant {
  @Id private UUID id;
  private UUID personId;
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private UnitRight unitRight;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private UUID grantedBy;
  @Column private Instant grantedAt;
  @Column private @Nullable UUID revokedBy;
  @Column private @Nullable Instant revokedAt;

  protected UnitGrant() {}

  UnitGrant(
      UUID personId,
      UUID unitId,
      UnitRight right,
      @Nullable LocalDate validTo,
      UUID grantedBy,
      Instant grantedAt) {
    this.id = Ids.next();
    this.personId = personId;
    this.unitId = unitId;
    this.unitRight = right;
    this.validFrom = LocalDate.ofInstant(grantedAt, Vietnam.ZONE);
    this.validTo = validTo;
    this.grantedBy = grantedBy;
    this.grantedAt = grantedAt;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  UUID unitId() {
    return unitId;
  }

  UnitRight right() {
    return unitRight;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }

  UUID grantedBy() {
    return grantedBy;
  }

  boolean endsOn(@Nullable LocalDate day) {
    return Objects.equals(validTo, day);
  }

  void revoke(UUID by, Instant at) {
    revokedBy = by;
    revokedAt = at;
  }
}
