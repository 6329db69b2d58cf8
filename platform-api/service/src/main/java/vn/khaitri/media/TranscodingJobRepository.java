package vn.khaitri.media;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.EntitiesById;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@ApplicationScoped
class TranscodingJobRepository implements PanacheRepositoryBase<TranscodingJob, UUID> {
  /**
   * A job with something to do for a worker: that which it holds, else the oldest. Nothing is
   * locked yet; another may be quicker.
   *
   * @param holding preferred, if there is something to do for it
   * @param largestBytes of another upload
   */
  Optional<UUID> nextToWorkOn(Instant now, @Nullable UUID holding, long largestBytes) {
    Stream<?> found =
        getEntityManager()
            .createNativeQuery(
                """
                select j.media_id
                from media.transcoding_job j join media.upload u on u.id = j.media_id
                where (u.bytes <= :largest or j.media_id = :holding)
                  and (j.state = 'QUEUED'
                    or j.state = 'PROCESSING' and exists (
                      select from media.transcoding_task t
                      where t.media_id = j.media_id
                        and (t.state = 'WAITING' and t.due_at <= :now
                          or t.state = 'RUNNING' and t.lease_until < :now)))
                order by j.media_id = :holding desc, j.queued_at, j.media_id
                limit 1\
                """,
                UUID.class)
            .setParameter("largest", largestBytes)
            .setParameter("now", now)
            .setParameter("holding", holding == null ? new UUID(0, 0) : holding)
            .getResultList()
            .stream();
    return found.map(UUID.class::cast).findFirst();
  }

  long nextFence() {
    return (Long)
        getEntityManager()
            .createNativeQuery("select nextval('media.fence')", Long.class)
            .getSingleResult();
  }

  List<TranscodingJob> among(Collection<UUID> mediaIds) {
    return EntitiesById.find(getSession(), TranscodingJob.class, mediaIds);
  }

  /** Of those of these media that wait: 1 for the one that is begun next of all. */
  Map<UUID, Integer> queuePlaces(Collection<UUID> mediaIds) {
    return mediaIds.isEmpty()
        ? Map.of()
        : getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select media_id as "mediaId", cast(place as integer) as "place" from (
                  select media_id, row_number() over (order by queued_at, media_id) as place
                  from media.transcoding_job where state = 'QUEUED') as queue
                where media_id = any(:media)\
                """,
                Place.class)
            .setParameter("media", mediaIds.toArray(UUID[]::new))
            .getResultStream()
            .collect(toMap(Place::mediaId, Place::place));
  }

  private record Place(UUID mediaId, int place) {}

  /** Jobs and tasks that no worker has taken yet. */
  Waiting waiting() {
    var row =
        (Object[])
            getEntityManager()
                .createNativeQuery(
                    """
                    select count(*), coalesce(extract(epoch from now() - min(since)), 0)
                    from (
                      select queued_at as since from media.transcoding_job where state = 'QUEUED'
                      union all
                      select t.due_at
                      from media.transcoding_task t join media.transcoding_job j using (media_id)
                      where j.state = 'PROCESSING' and t.state = 'WAITING') as waiting\
                    """)
                .getSingleResult();
    return new Waiting(((Number) row[0]).longValue(), Math.max(0, ((Number) row[1]).doubleValue()));
  }

  /**
   * @param oldestSeconds since the first of them could have been taken; 0 when there is none
   */
  record Waiting(long count, double oldestSeconds) {}

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
