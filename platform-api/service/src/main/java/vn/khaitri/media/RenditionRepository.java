package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

  /** 409 {@code not-ready} when there is nothing to play yet. */
  Rendition of(UUID mediaId) {
    return findByIdOptional(mediaId)
        .orElseThrow(() -> new ProblemException(MediaProblem.NOT_READY));
  }
}
