package vn.khaitri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SignUpRepository implements PanacheRepositoryBase<SignUp, UUID> {
  /** Two that are asked for at once for one number are counted one after the other. */
  void waitForTurn(PhoneNumber phone) {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)")
        .setParameter("what", "identity sign-up " + phone.e164())
        .getSingleResult();
  }

  long askedFor(PhoneNumber phone, Instant since) {
    return count("phone = ?1 and askedAt > ?2", phone.e164(), since);
  }

  long asked(Instant since) {
    return count("askedAt > ?1", since);
  }

  Optional<SignUp> findLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void purge(Instant before) {
    delete("askedAt < ?1", before);
  }
}
