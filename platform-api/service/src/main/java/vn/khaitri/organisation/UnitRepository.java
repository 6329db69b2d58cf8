package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
  private static final String IN_VIETNAMESE_ORDER = " order by collate(name as `vi-VN-x-icu`)";

  List<Unit> below(@Nullable UUID parentId) {
    return parentId == null
        ? list("parentId is null and validTo is null")
        : list("parentId = ?1 and validTo is null" + IN_VIETNAMESE_ORDER, parentId);
  }

  Optional<Unit> valid(UUID id) {
    return find("id = ?1 and validTo is null", id).firstResultOptional();
  }

  Optional<Unit> validWithCode(String code) {
    return find("code = ?1 and validTo is null", code).firstResultOptional();
  }
}
