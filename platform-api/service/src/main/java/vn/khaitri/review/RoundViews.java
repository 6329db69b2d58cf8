package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.khaitri.contract.review.RoundView;
import vn.khaitri.identity.Persons;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Vietnam;

/** Rounds with names and figures: three queries, any number. */
@ApplicationScoped
class RoundViews {
  private final ThreadRepository threads;
  private final Persons persons;
  private final Units units;
  private final Clock clock;

  RoundViews(ThreadRepository threads, Persons persons, Units units, Clock clock) {
    this.threads = threads;
    this.persons = persons;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param runBy whether the reader may close the round
   */
  List<RoundView> of(Collection<Round> rounds, Predicate<Round> runBy) {
    var today = Vietnam.today(clock);
    var counts = threads.countByRound(rounds);
    var people =
        persons.displayNames(rounds.stream().map(Round::openedBy).collect(Collectors.toSet()));
    var names =
        units.names(
            rounds.stream().flatMap(round -> round.unitIds().stream()).collect(Collectors.toSet()));
    return rounds.stream()
        .map(
            round ->
                new RoundView(
                    round.id(),
                    round.kind(),
                    round.subjectId(),
                    round.title(),
                    round.documentNumber(),
                    round.deadline(),
                    round.isOpenOn(today),
                    round.daysLeft(today),
                    round.openedAt(),
                    people.getOrDefault(round.openedBy(), "?"),
                    round.closedAt(),
                    round.unitIds().stream().map(names::get).filter(Objects::nonNull).toList(),
                    counts.getOrDefault(round.id(), 0),
                    runBy.test(round)))
        .toList();
  }
}
