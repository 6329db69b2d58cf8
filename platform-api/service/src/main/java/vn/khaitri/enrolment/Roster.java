package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.contract.enrolment.RosterOrder;

/** The learners of a run. */
@ApplicationScoped
public class Roster {
  private final EnrolmentRepository enrolments;

  Roster(EnrolmentRepository enrolments) {
    this.enrolments = enrolments;
  }

  /** A part of them as lists of persons are here, by given name, and how many there are. */
  @Transactional
  public Page<NamedPerson> names(UUID runId, int page, int size) {
    return page(
        runId,
        RosterOrder.GIVEN_NAME,
        page,
        size,
        enrolment -> new NamedPerson(enrolment.learnerId(), enrolment.learnerName()));
  }

  /** Of somebody who is enrolled now. */
  @Transactional
  public Optional<RosterPlace> place(UUID learnerId, UUID runId) {
    return enrolments.active(learnerId, runId).map(Enrolment::place);
  }

  /**
   * Places that were taken or left after that one, also those that were left; the oldest change
   * first.
   */
  @Transactional
  public List<RosterPlace> changedAfter(Instant moment, UUID enrolmentId, int most) {
    return enrolments.changedAfter(moment, enrolmentId, most).stream()
        .map(Enrolment::place)
        .toList();
  }

  Page<RosterLineView> of(UUID runId, RosterOrder order, int page, int size) {
    return page(runId, order, page, size, Enrolment::rosterLine);
  }

  private <V> Page<V> page(
      UUID runId, RosterOrder order, int page, int size, Function<Enrolment, V> view) {
    var lines = enrolments.listed(runId, order, page, size).stream().map(view).toList();
    return new Page<>(lines, page, size, enrolments.countActive(runId));
  }
}
