package vn.khaitri.caption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class CaptionTrackRepository implements PanacheRepositoryBase<CaptionTrack, UUID> {
  /** A language in which a video has captions. */
  record Written(String language, int revision) {}

  /**
   * Empty when nobody wrote it yet, locked until the transaction ends: of two who write the first
   * one at once, the second meets the revision of the first.
   */
  CaptionTrack lockedOrNew(UUID mediaId, String language) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into caption.track (id, media_id, language, revision, cues, cue_count)
            values (:id, :media, :language, 0, '[]', 0) on conflict do nothing""")
        .setParameter("id", Ids.next())
        .setParameter("media", mediaId)
        .setParameter("language", language)
        .executeUpdate();
    return find("mediaId = ?1 and language = ?2", mediaId, language)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResult();
  }

  Optional<CaptionTrack> of(UUID mediaId, String language) {
    return find("mediaId = ?1 and language = ?2", mediaId, language).singleResultOptional();
  }

  /** Without reading their cues. */
  List<Written> written(UUID mediaId) {
    return getEntityManager()
        .createQuery(
            """
            select new vn.khaitri.caption.CaptionTrackRepository$Written(t.language, t.revision)
            from CaptionTrack t where t.mediaId = :media and t.cueCount > 0 order by t.language""",
            Written.class)
        .setParameter("media", mediaId)
        .getResultList();
  }

  void add(CaptionChange change) {
    getEntityManager().persist(change);
  }
}
