package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.enrolment.EnrolledListView;
import vn.khaitri.courserun.AdmissionRules;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.Events;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Takes people into runs, within their dates, seats and terms. Called in a transaction. */
@ApplicationScoped
class Enrolling {
  private final EnrolmentRepository enrolments;
  private final CourseRuns courseRuns;
  private final Candidates candidates;
  private final Refusals refusals;
  private final Persons persons;
  private final Events events;
  private final Clock clock;

  Enrolling(
      EnrolmentRepository enrolments,
      CourseRuns courseRuns,
      Candidates candidates,
      Refusals refusals,
      Persons persons,
      Events events,
      Clock clock) {
    this.enrolments = enrolments;
    this.courseRuns = courseRuns;
    this.candidates = candidates;
    this.refusals = refusals;
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  /** 404 {@code run-unknown} for no run. */
  AdmissionRules admissionRules(UUID runId) {
    return courseRuns
        .admissionRules(runId)
        .orElseThrow(() -> new ProblemException(EnrolmentProblem.RUN_UNKNOWN));
  }

  /**
   * By themselves. Who is in the run already stays in it, whatever has become of it.
   *
   * @param locale of the words of a refusal
   */
  Enrolment enrol(UUID learnerId, AdmissionRules run, Locale locale) {
    return enrolments
        .active(learnerId, run.runId())
        .orElseGet(
            () -> {
              holdSeats(run);
              var person = candidates.of(learnerId, run);
              refuse(refusals.of(run, person, clock.instant(), locale));
              var names = persons.displayNames(List.of(learnerId));
              return take(learnerId, names.getOrDefault(learnerId, ""), run, Entry.OWN);
            });
  }

  /**
   * By an admin: all of them or nobody. People outside the terms of the run are taken for a reason
   * only (BR-23).
   *
   * @param people in the order of the list
   * @param reason null for none
   */
  EnrolledListView enrolAll(
      List<UUID> people, AdmissionRules run, UUID adminId, @Nullable String reason, Locale locale) {
    refuse(refusals.closed(run, clock.instant(), locale));
    holdSeats(run);
    var already = enrolments.activeAmong(people, run.runId());
    var coming = people.stream().distinct().filter(person -> !already.contains(person)).toList();
    refuse(refusals.full(run, coming.size()));
    var candidacies = coming.stream().map(person -> candidates.of(person, run)).toList();
    var outside = candidacies.stream().filter(Candidate::needsOverride).toList();
    if (!outside.isEmpty() && reason == null) {
      throw new ProblemException(EnrolmentProblem.OVERRIDE_NEEDED, faults(outside, people));
    }
    var names = persons.displayNames(coming);
    for (var person : candidacies) {
      var id = person.personId();
      take(
          id,
          names.getOrDefault(id, ""),
          run,
          new Entry(adminId, person.needsOverride() ? reason : null));
    }
    return new EnrolledListView(coming.size(), already.size(), outside.size());
  }

  /** Points at the places in the list. */
  private static List<FieldFault> faults(List<Candidate> outside, List<UUID> people) {
    return outside.stream()
        .map(
            person ->
                new FieldFault(
                    "/userNames/" + people.indexOf(person.personId()),
                    person.outsideAudience() ? "outside-audience" : "prerequisites-missing"))
        .toList();
  }

  /**
   * Waits for all others who want a seat in the run, until the transaction ends: seats counted from
   * here on are right. Leaving needs no turn, it only frees seats.
   */
  private void holdSeats(AdmissionRules run) {
    if (run.seats() != null) {
      enrolments.lockSeats(run.runId());
    }
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw refusal.get().exception();
    }
  }

  private Enrolment take(UUID learnerId, String name, AdmissionRules run, Entry entry) {
    boolean isNew =
        enrolments.claim(learnerId, name, run.runId(), run.courseId(), entry, clock.instant());
    var enrolment = enrolments.active(learnerId, run.runId()).orElseThrow();
    if (isNew) {
      events.publish(enrolment.enrolled());
    }
    return enrolment;
  }
}
