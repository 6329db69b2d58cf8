package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.review.OpenRound;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/** Opening and closing rounds. */
@ApplicationScoped
class RoundRunning {
  private final RoundRepository rounds;
  private final Subjects subjects;
  private final ReviewAccess access;
  private final Units units;
  private final Clock clock;

  RoundRunning(
      RoundRepository rounds, Subjects subjects, ReviewAccess access, Units units, Clock clock) {
    this.rounds = rounds;
    this.subjects = subjects;
    this.access = access;
    this.units = units;
    this.clock = clock;
  }

  Round open(OpenRound request, Commenter opener) {
    var subject = access.readAll(request.kind(), request.subjectId(), opener);
    requireRunBy(subject, opener);
    if (!subject.draft()) {
      throw new ProblemException(ReviewProblem.SUBJECT_NOT_A_DRAFT);
    }
    var faults = faults(request);
    if (!faults.isEmpty()) {
      throw new ProblemException(ReviewProblem.ROUND_NOT_SOUND, faults);
    }
    endEarlier(subject, opener);
    var round = new Round(subject, request, opener.id(), clock.instant());
    rounds.add(round);
    return round;
  }

  /** One past its deadline makes room; 409 for one that still takes comments. */
  private void endEarlier(Subject subject, Commenter opener) {
    rounds
        .notClosedLocked(subject)
        .ifPresent(
            earlier -> {
              if (earlier.isOpenOn(Vietnam.today(clock))) {
                throw new ProblemException(ReviewProblem.ROUND_ALREADY_OPEN);
              }
              earlier.close(opener.id(), clock.instant());
              rounds.flush();
            });
  }

  private List<FieldFault> faults(OpenRound request) {
    var faults = new ArrayList<FieldFault>();
    if (request.deadline().isBefore(Vietnam.today(clock))) {
      faults.add(new FieldFault("/deadline", "deadline-past"));
    }
    for (int i = 0; i < request.unitIds().size(); i++) {
      if (!units.isValid(request.unitIds().get(i))) {
        faults.add(new FieldFault("/unitIds/" + i, "no-such-unit"));
      }
    }
    return faults;
  }

  Round close(UUID roundId, Commenter closer) {
    var round = rounds.findLocked(roundId).orElseThrow(ReviewAccess::notFound);
    requireRunBy(access.subject(round, closer), closer);
    round.close(closer.id(), clock.instant());
    return round;
  }

  /** 403 to who sees the round but does not run it. */
  void requireRunBy(Subject subject, Commenter commenter) {
    if (!ReviewPolicy.runsRounds(subject, commenter)) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
  }

  boolean isRunBy(Round round, Commenter commenter) {
    return ReviewPolicy.runsRounds(subjects.find(round.kind(), round.subjectId()), commenter);
  }
}
