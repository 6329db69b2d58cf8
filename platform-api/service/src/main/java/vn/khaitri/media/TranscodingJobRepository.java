package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@ApplicationScoped
class TranscodingJobRepository implements PanacheRepositoryBase<TranscodingJob, UUID> {
  /**
   * The oldest job that waits, or whose holder gave no sign of life in time. Jobs that another
   * transaction looks at are passed over, so that workers never wait for each other.
   */
  Optional<TranscodingJob> lockOldestClaimable(Instant now) {
    Stream<?> found =
        getEntityManager()
            .createNativeQuery(
                """
                select * from media.transcoding_job
                where state = 'QUEUED' or (state = 'PROCESSING' and lease_until < :now)
                order by queued_at limit 1
                for update skip locked""",
                TranscodingJob.class)
            .setParameter("now", now)
            .getResultList()
            .stream();
    return found.map(TranscodingJob.class::cast).findFirst();
  }

  /** 1 for the job that a worker takes next. */
  int queuePlace(TranscodingJob job) {
    return 1
        + Math.toIntExact(count("state = ?1 and queuedAt < ?2", MediaState.QUEUED, job.queuedAt()));
  }

  long nextFence() {
    return (Long)
        getEntityManager()
            .createNativeQuery("select nextval('media.fence')", Long.class)
            .getSingleResult();
  }

  TranscodingJob of(UUID mediaId) {
    return known(findByIdOptional(mediaId));
  }

  /** With the row locked until the transaction ends. */
  TranscodingJob lock(UUID mediaId) {
    return known(findByIdOptional(mediaId, LockModeType.PESSIMISTIC_WRITE));
  }

  private static TranscodingJob known(Optional<TranscodingJob> job) {
    return job.orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
