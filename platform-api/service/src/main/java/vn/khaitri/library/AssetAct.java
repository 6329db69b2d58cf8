package vn.khaitri.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.library.AssetActKind;
import vn.khaitri.contract.library.AssetActView;
import vn.khaitri.shared.Ids;

/** What somebody did to an asset. Never changes. */
@Entity
@Immutable
@Table(schema = "library", name = "asset_act")
class AssetAct {
  @Id private UUID id;
  @Column private UUID assetId;

  @Enumerated(EnumType.STRING)
  private AssetActKind kind;

  private UUID personId;
  private String comment;
  private Instant at;

  protected AssetAct() {}

  AssetAct(UUID assetId, AssetActKind kind, UUID personId, String comment, Instant at) {
    this.id = Ids.next();
    this.assetId = assetId;
    this.kind = kind;
    this.personId = personId;
    this.comment = comment;
    this.at = at;
  }

  UUID personId() {
    return personId;
  }

  AssetActView view(String person) {
    return new AssetActView(kind, at, person, comment);
  }
}
