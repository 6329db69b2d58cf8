package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.media.JobTask;

/** All but the counts are asked with the job locked. */
@ApplicationScoped
class TranscodingTaskRepository implements PanacheRepositoryBase<TranscodingTask, UUID> {
  /** One that waits and is due, or whose holder gave no sign of life in time. */
  Optional<TranscodingTask> claimable(UUID mediaId, Instant now) {
    return find(
            "mediaId = ?1 and (state = ?2 and dueAt <= ?4 or state = ?3 and leaseUntil < ?4)"
                + " order by number",
            mediaId,
            TranscodingTask.State.WAITING,
            TranscodingTask.State.RUNNING,
            now)
        .firstResultOptional();
  }

  Optional<TranscodingTask> withFence(UUID mediaId, long fence) {
    return find("mediaId = ?1 and fence = ?2", mediaId, fence).firstResultOptional();
  }

  List<TranscodingTask> of(UUID mediaId) {
    return list("mediaId", mediaId);
  }

  List<TranscodingTask> among(Collection<UUID> mediaIds) {
    return mediaIds.isEmpty()
        ? List.of()
        : getSession()
            .createNativeQuery(
                "select * from media.transcoding_task where media_id = any(:media)",
                TranscodingTask.class)
            .setParameter("media", mediaIds.toArray(UUID[]::new))
            .getResultList();
  }

  boolean allPiecesDone(UUID mediaId) {
    return count(
            "mediaId = ?1 and task = ?2 and state <> ?3",
            mediaId,
            JobTask.PIECE,
            TranscodingTask.State.DONE)
        == 0;
  }

  void deleteOf(UUID mediaId) {
    delete("mediaId", mediaId);
  }
}
