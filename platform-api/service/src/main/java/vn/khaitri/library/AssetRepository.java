package vn.khaitri.library;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.library.AssetOrder;
import vn.khaitri.contract.library.LicenceState;
import vn.khaitri.shared.EntitiesById;

@ApplicationScoped
class AssetRepository implements PanacheRepositoryBase<Asset, UUID> {
  /** The column's own collation sorts as Vietnamese does. */
  private static final Sort BY_TITLE = Sort.by("about.title").and("id");

  private static final Sort BY_REVIEW = Sort.by("about.reviewDueDate").and("id");

  private static final String STARTED = "(about.validFrom is null or about.validFrom <= :today)";
  private static final String NOT_ENDED = "(about.validTo is null or about.validTo >= :today)";
  private static final String LATER = "(about.validTo is null or about.validTo > :soon)";

  /** See {@link LifeCycle#mayRead}. */
  private static final String READABLE =
      """
      (uploaderId = :caller or appraisedAt is not null
        or (:appraiser = true and state in (IN_APPRAISAL, CHANGES_REQUESTED)))\
      """;

  /** Holds the row until the transaction ends: acts on one asset come one after the other. */
  Optional<Asset> findLocked(UUID assetId) {
    return findByIdOptional(assetId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The asset in use that this person made of these bytes. */
  Optional<Asset> withFile(UUID uploaderId, String sha256) {
    return find("uploaderId = ?1 and content.sha256 = ?2 and state <> RETIRED", uploaderId, sha256)
        .firstResultOptional();
  }

  /** The asset in use that was made of this upload. */
  Optional<Asset> withMedia(UUID mediaId) {
    return find("content.mediaId = ?1 and state <> RETIRED", mediaId).firstResultOptional();
  }

  /** Those in use that were made of these uploads. */
  List<Asset> withMedia(Collection<UUID> mediaIds) {
    return list("content.mediaId in ?1 and state <> RETIRED", BY_TITLE, mediaIds);
  }

  /**
   * Who brings the same in at the same time comes one after the other, until the transaction ends.
   *
   * @param what bytes or upload, under a name of its own
   */
  void waitForTurn(String what) {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)")
        .setParameter("what", "library " + what)
        .getSingleResult();
  }

  PanacheQuery<Asset> search(AssetSearch search, AssetOrder order) {
    var query = new StringBuilder(READABLE);
    var parameters = new HashMap<String, Object>();
    parameters.put("caller", search.callerId());
    parameters.put("appraiser", search.appraiser());
    if (search.state() == null) {
      query.append(" and state <> RETIRED");
    } else {
      query.append(" and state = :state");
      parameters.put("state", search.state());
    }
    if (search.kind() != null) {
      query.append(" and kind = :kind");
      parameters.put("kind", search.kind());
    }
    if (search.mine()) {
      query.append(" and uploaderId = :caller");
    }
    if (search.usable()) {
      query.append(" and (state = APPRAISED or (uploaderId = :caller and state <> RETIRED)) and ");
      query.append(STARTED).append(" and ").append(NOT_ENDED);
    }
    if (search.overdue()) {
      query.append(" and state <> RETIRED and about.reviewDueDate < :today");
    }
    if (search.licence() != null) {
      query.append(" and ").append(condition(search.licence()));
    }
    for (var pattern : search.patterns()) {
      var name = "word" + parameters.size();
      query.append(" and search like :").append(name).append(" escape '!'");
      parameters.put(name, pattern);
    }
    putDay(query, "today", search.today(), parameters);
    putDay(query, "soon", search.today().plusDays(LicenceState.SOON_DAYS), parameters);
    return find(query.toString(), sort(order), parameters);
  }

  private static Sort sort(AssetOrder order) {
    return switch (order) {
      case TITLE -> BY_TITLE;
      case LATEST_UPLOAD -> Sort.descending("uploadedAt").and("id");
      case EARLIEST_REVIEW -> BY_REVIEW;
    };
  }

  private static void putDay(
      StringBuilder query, String name, LocalDate day, Map<String, Object> parameters) {
    if (query.indexOf(":" + name) >= 0) {
      parameters.put(name, day);
    }
  }

  /** See {@link LicencePolicy}. */
  private static String condition(LicenceState state) {
    return switch (state) {
      case NOT_YET -> "about.validFrom > :today";
      case VALID -> STARTED + " and " + LATER;
      case EXPIRING -> STARTED + " and about.validTo between :today and :soon";
      case EXPIRED -> STARTED + " and about.validTo < :today";
    };
  }

  List<Asset> among(Collection<UUID> assetIds) {
    return EntitiesById.find(getSession(), Asset.class, assetIds);
  }

  /** Appraised and due for review by that day, the longest due first (BR-11). */
  List<Asset> dueForReview(LocalDate until) {
    return list("state = APPRAISED and about.reviewDueDate <= ?1", BY_REVIEW, until);
  }

  /** Leaves those to others that another transaction works on. */
  List<Asset> lockExpiredUntold(LocalDate today, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from library.asset
            where state = 'APPRAISED' and valid_to < :today
              and expiry_told is distinct from valid_to
            order by valid_to limit :most
            for update skip locked\
            """,
            Asset.class)
        .setParameter("today", today)
        .setParameter("most", limit)
        .getResultList()
        .stream()
        .map(Asset.class::cast)
        .toList();
  }

  /** Those of the objects that an asset, retired or not, consists of. */
  Set<String> mentioned(Collection<String> objectKeys) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select content.objectKey from Asset where content.objectKey in :keys",
                String.class)
            .setParameter("keys", objectKeys)
            .getResultList());
  }
}
