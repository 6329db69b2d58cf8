package vn.khaitri.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
  private static final String ONE_OPEN = "round_one_open";

  Optional<Round> findLocked(UUID roundId) {
    return findByIdOptional(roundId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Cannot be closed until the transaction ends; others may hold it as well. */
  Optional<Round> findHeld(UUID roundId) {
    return findByIdOptional(roundId, LockModeType.PESSIMISTIC_READ);
  }

  /** Latest first. */
  List<Round> of(Subject subject) {
    return list(
        "kind = ?1 and subjectId = ?2 order by openedAt desc, id", subject.kind(), subject.id());
  }

  Optional<Round> notClosedLocked(Subject subject) {
    return find("kind = ?1 and subjectId = ?2 and closedAt is null", subject.kind(), subject.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The most urgent first. */
  List<Round> openOn(LocalDate day) {
    return list("closedAt is null and deadline >= ?1 order by deadline, title, id", day);
  }

  /** 409 {@code round-already-open} when another one of the subject is, also at once. */
  void add(Round round) {
    try {
      persistAndFlush(round);
    } catch (ConstraintViolationException violation) {
      if (ONE_OPEN.equals(violation.getConstraintName())) {
        throw new ProblemException(ReviewProblem.ROUND_ALREADY_OPEN);
      }
      throw violation;
    }
  }
}
