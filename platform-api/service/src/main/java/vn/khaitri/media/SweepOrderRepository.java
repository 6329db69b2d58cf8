package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SweepOrderRepository implements PanacheRepositoryBase<SweepOrder, UUID> {
  /** The caller holds the lock of the upload or of its job. */
  void order(UUID mediaId, Instant dueAt) {
    findByIdOptional(mediaId)
        .ifPresentOrElse(
            order -> order.postpone(dueAt), () -> persist(new SweepOrder(mediaId, dueAt)));
  }

  List<SweepOrder> due(Instant now, int limit) {
    return find("dueAt <= ?1 order by dueAt", now).page(0, limit).list();
  }

  /** Not when it was postponed in the meantime. */
  void done(SweepOrder order) {
    delete("mediaId = ?1 and dueAt = ?2", order.mediaId(), order.dueAt());
  }
}
