package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.ProblemException;

/** Tells an author whose change theirs would undo: who made it and how long ago. */
@ApplicationScoped
class EditConflict {
  private final Persons persons;
  private final Clock clock;

  EditConflict(Persons persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  /** 409 {@code changed-by-other} when the author saw another revision. */
  void requireSeen(int seenRevision, int revision, LastChange latest) {
    if (seenRevision != revision) {
      var name =
          persons.displayNames(Set.of(latest.changedBy())).getOrDefault(latest.changedBy(), "?");
      long minutes = Math.max(1, Duration.between(latest.changedAt(), clock.instant()).toMinutes());
      throw new ProblemException(AuthoringProblem.CHANGED_BY_OTHER, name, minutes);
    }
  }
}
