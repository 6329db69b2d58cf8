package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The book of numbers. */
@ApplicationScoped
class RegisterRepository {
  private final EntityManager entities;

  RegisterRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Others wait for their number until the transaction ends; rolled back, it is given again. */
  CertificateNumber next(int year) {
    var running =
        (Integer)
            entities
                .createNativeQuery(
                    """
                    insert into certification.register as entry (year, last_number) values (:year, 1)
                    on conflict (year) do update set last_number = entry.last_number + 1
                    returning last_number
                    """,
                    Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    return new CertificateNumber(year, running);
  }
}
