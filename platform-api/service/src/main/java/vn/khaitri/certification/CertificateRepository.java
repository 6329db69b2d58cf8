package vn.khaitri.certification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.EntitiesById;

@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {

  Optional<Certificate> ofProposal(UUID proposalId) {
    return find("proposalId", proposalId).firstResultOptional();
  }

  Optional<Certificate> withCode(VerificationCode code) {
    return find("code", code.characters()).firstResultOptional();
  }

  PanacheQuery<Certificate> ofLearner(UUID learnerId) {
    return find("learnerId = ?1 order by issuedAt desc, number desc", learnerId);
  }

  /** Nobody else revokes it until the transaction ends. */
  Optional<Certificate> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Certificates whose document is still to be made. Each is ours for 10 seconds, for longer after
   * each try that failed, 10 minutes at most; then it is due again.
   */
  List<PrintedCertificate> claimUndocumented(int limit, Instant now) {
    @SuppressWarnings("unchecked")
    List<UUID> ids =
        getEntityManager()
            .createNativeQuery(
                """
                update certification.certificate
                set document_tries = document_tries + 1,
                    document_due_at = cast(:now as timestamptz)
                      + interval '10 seconds' * least(60, power(2, least(document_tries, 6)))
                where id in (
                  select id from certification.certificate
                  where document_sha256 is null and document_due_at <= :now
                  order by document_due_at limit :limit
                  for update skip locked)
                returning id
                """,
                UUID.class)
            .setParameter("now", now)
            .setParameter("limit", limit)
            .getResultList();
    return EntitiesById.find(getSession(), Certificate.class, ids).stream()
        .map(Certificate::printed)
        .toList();
  }

  void recordDocument(UUID id, byte[] sha256) {
    getEntityManager()
        .createNativeQuery(
            "update certification.certificate set document_sha256 = :sha256 where id = :id")
        .setParameter("sha256", sha256)
        .setParameter("id", id)
        .executeUpdate();
  }

  long undocumented() {
    return count("documentSha256 is null");
  }

  /** The oldest change first; all of them when no moment is given. */
  PanacheQuery<Certificate> changedSince(@Nullable Instant moment) {
    return find(
        "changedAt >= ?1 order by changedAt, id",
        Objects.requireNonNullElse(moment, Instant.EPOCH));
  }

  /** How many they are, counted no further than this number. */
  long countChangedSince(@Nullable Instant moment, long most) {
    return getSession()
        .createNativeQuery(
            """
            select count(*) from (select 1 from certification.certificate where changed_at >= :moment limit :most) listed
            """,
            Long.class)
        .setParameter("moment", Objects.requireNonNullElse(moment, Instant.EPOCH))
        .setParameter("most", most)
        .getSingleResult();
  }
}
