package vn.khaitri.events;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class DeadLetterRepository implements PanacheRepositoryBase<DeadLetter, UUID> {
  private static final int LONGEST_REASON = 1000;

  private final Clock clock;

  DeadLetterRepository(Clock clock) {
    this.clock = clock;
  }

  @Transactional
  void add(String consumer, Envelope envelope, Throwable failure) {
    persist(new DeadLetter(consumer, envelope, reason(failure), clock.instant()));
  }

  /** Nothing to note when another operator's redelivery has succeeded in between. */
  @Transactional
  void noteFailure(UUID id, Throwable failure) {
    findByIdOptional(id).ifPresent(letter -> letter.failAgain(reason(failure), clock.instant()));
  }

  private static String reason(Throwable failure) {
    var words = String.valueOf(failure);
    return words.substring(0, Math.min(words.length(), LONGEST_REASON));
  }

  PanacheQuery<DeadLetter> latest() {
    return findAll(Sort.descending("failedAt", "id"));
  }
}
