package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.identity.NamedPerson;
import vn.khaitri.identity.Persons;

/** The learners of a run as lists of persons are here: by given name. */
@ApplicationScoped
public class Roster {
  private final EnrolmentRepository enrolments;
  private final Persons persons;

  Roster(EnrolmentRepository enrolments, Persons persons) {
    this.enrolments = enrolments;
    this.persons = persons;
  }

  /** A part of them, and how many there are. */
  @Transactional
  public Page<NamedPerson> names(UUID runId, int page, int size) {
    var learners = enrolments.learnersOf(runId);
    return new Page<>(persons.inNameOrder(learners, page, size), page, size, learners.size());
  }

  Page<RosterLineView> of(UUID runId, int page, int size) {
    var names = names(runId, page, size);
    var ids = names.items().stream().map(NamedPerson::id).toList();
    var byLearner =
        enrolments.activeOf(ids, runId).stream()
            .collect(Collectors.toMap(Enrolment::learnerId, Function.identity()));
    List<RosterLineView> lines =
        names.items().stream()
            .map(person -> byLearner.get(person.id()).rosterLine(person.name()))
            .toList();
    return new Page<>(lines, page, size, names.total());
  }
}
