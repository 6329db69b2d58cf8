package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.shared.Vietnam;

/** Rounds, and what is read in them, for who may see them; 404 for others. */
@ApplicationScoped
class RoundReading {
  private final RoundRepository rounds;
  private final ThreadRepository threads;
  private final ReviewAccess access;
  private final Subjects subjects;
  private final Clock clock;

  RoundReading(
      RoundRepository rounds,
      ThreadRepository threads,
      ReviewAccess access,
      Subjects subjects,
      Clock clock) {
    this.rounds = rounds;
    this.threads = threads;
    this.access = access;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** A round with what it is about. */
  record Seen(Round round, Subject subject) {}

  Subject subject(SubjectKind kind, UUID subjectId, Commenter reader) {
    return access.readAll(kind, subjectId, reader);
  }

  List<Round> of(Subject subject) {
    return rounds.of(subject);
  }

  /** All that take comments today. */
  List<Round> open() {
    return rounds.openOn(Vietnam.today(clock));
  }

  Seen find(UUID roundId, Commenter reader) {
    var round = rounds.findByIdOptional(roundId).orElseThrow(ReviewAccess::notFound);
    return new Seen(round, access.subject(round, reader));
  }

  /** For who was invited only while the round is open. */
  SubjectTextView text(Seen seen, Commenter reader) {
    if (!ReviewPolicy.readsAll(seen.subject(), reader)) {
      seen.round().requireOpenOn(Vietnam.today(clock));
    }
    return subjects.text(seen.subject());
  }

  List<CommentThread> threads(Round round) {
    return threads.of(round);
  }
}
