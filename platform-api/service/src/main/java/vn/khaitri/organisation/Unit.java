package vn.khaitri.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitLevel;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.shared.Ids;

@Entity
@Table(schema = "organisation", name = "unit")
class Unit {
  @Id private UUID id;
  private @Nullable UUID parentId;
  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private UnitLevel level;

  @Column private LocalDate validFrom;
  @Column private @Nullable LocalDate validTo;

  protected Unit() {}

  private Unit(Unit parent, String code, String name, UnitLevel level, LocalDate validFrom) {
    this.id = Ids.next();
    this.parentId = parent.id;
    this.code = code;
    this.name = name;
    this.level = level;
    this.validFrom = validFrom;
  }

  /** A unit one level down. */
  Unit below(String code, String name, LocalDate validFrom) {
    return new Unit(this, code, name, UnitPolicy.below(level), validFrom);
  }

  UUID id() {
    return id;
  }

  @Nullable UUID parentId() {
    return parentId;
  }

  String name() {
    return name;
  }

  String code() {
    return code;
  }

  UnitView view() {
    return new UnitView(id, parentId, code, name, level);
  }
}
