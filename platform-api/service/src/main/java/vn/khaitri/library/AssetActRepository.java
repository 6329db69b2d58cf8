package vn.khaitri.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssetActRepository implements PanacheRepositoryBase<AssetAct, UUID> {
  /** Oldest first. */
  List<AssetAct> of(UUID assetId) {
    return list("assetId", Sort.by("at").and("id"), assetId);
  }
}
