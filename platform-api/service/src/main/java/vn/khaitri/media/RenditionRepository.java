package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class RenditionRepository implements PanacheRepositoryBase<Rendition, UUID> {
  /** 409 {@code not-ready} when there is nothing to play yet. */
  Rendition of(UUID mediaId) {
    return findByIdOptional(mediaId)
        .orElseThrow(() -> new ProblemException(MediaProblem.NOT_READY));
  }
}
