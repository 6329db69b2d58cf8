package vn.khaitri.media;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class RenditionRepository implements PanacheRepositoryBase<Rendition, UUID> {
  /** What is in a folder of the store and can be played, of whichever media. */
  List<Rendition> below(String folder) {
    return list("masterKey like ?1", folder + "%");
  }

  /** What one media is played from is what another is played from; that one's own is no more. */
  void move(UUID from, UUID to) {
    delete(of(to));
    flush();
    var rendition = of(from);
    getEntityManager().detach(rendition);
    getEntityManager()
        .createNativeQuery("update media.rendition set media_id = :to where media_id = :from")
        .setParameter("to", to)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** How long each of these media plays, in seconds; those that cannot be played are left out. */
  Map<UUID, Double> durations(Collection<UUID> mediaIds) {
    return mediaIds.isEmpty()
        ? Map.of()
        : getSession()
            .createNativeQuery(
                """
                select media_id, duration_seconds from media.rendition where media_id = any(:media)
                """,
                Object[].class)
            .setParameter("media", mediaIds.toArray(UUID[]::new))
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> (Double) row[1]));
  }

  /** Those of these media that can be played. */
  Set<UUID> among(Collection<UUID> mediaIds) {
    return durations(mediaIds).keySet();
  }

  /** 409 {@code not-ready} when there is nothing to play yet. */
  Rendition of(UUID mediaId) {
    return findByIdOptional(mediaId)
        .orElseThrow(() -> new ProblemException(MediaProblem.NOT_READY));
  }
}
