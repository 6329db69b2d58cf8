package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What a commenter may see. Whatever they may not is 404, as if it were not there. */
@ApplicationScoped
class ReviewAccess {
  private final Subjects subjects;
  private final RoundRepository rounds;

  ReviewAccess(Subjects subjects, RoundRepository rounds) {
    this.subjects = subjects;
    this.rounds = rounds;
  }

  /**
   * A subject together with how much of it is the commenter's to see.
   *
   * @param rounds whose threads they see; null for all threads
   */
  record Sight(Subject subject, @Nullable List<UUID> rounds) {}

  Sight sight(SubjectKind kind, UUID subjectId, Commenter commenter) {
    var subject = subjects.find(kind, subjectId);
    if (ReviewPolicy.readsAll(subject, commenter)) {
      return new Sight(subject, null);
    }
    var invitedTo =
        rounds.of(subject).stream()
            .filter(round -> ReviewPolicy.isInvited(round.unitIds(), commenter))
            .map(Round::id)
            .toList();
    require(!invitedTo.isEmpty());
    return new Sight(subject, invitedTo);
  }

  /** The subject of a round that the commenter reads all of or is invited to. */
  Subject subject(Round round, Commenter commenter) {
    var subject = subjects.find(round.kind(), round.subjectId());
    require(
        ReviewPolicy.readsAll(subject, commenter)
            || ReviewPolicy.isInvited(round.unitIds(), commenter));
    return subject;
  }

  Subject readAll(SubjectKind kind, UUID subjectId, Commenter commenter) {
    var subject = subjects.find(kind, subjectId);
    require(ReviewPolicy.readsAll(subject, commenter));
    return subject;
  }

  static ProblemException notFound() {
    return new ProblemException(SharedProblem.NOT_FOUND);
  }

  private static void require(boolean seen) {
    if (!seen) {
      throw notFound();
    }
  }
}
