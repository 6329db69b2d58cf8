package vn.khaitri.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.programme.AppraiseProgramme;
import vn.khaitri.contract.programme.AppraiseProgramme.Verdict;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.event.ProgrammeIssued;
import vn.khaitri.contract.programme.event.ProgrammeWithdrawn;
import vn.khaitri.events.Events;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/** What others do to a programme that was handed in. One that never was is 404. */
@ApplicationScoped
class Appraisal {
  private final ProgrammeRepository programmes;
  private final IssueRepository issues;
  private final Contents contents;
  private final Events events;
  private final Clock clock;

  Appraisal(
      ProgrammeRepository programmes,
      IssueRepository issues,
      Contents contents,
      Events events,
      Clock clock) {
    this.programmes = programmes;
    this.issues = issues;
    this.contents = contents;
    this.events = events;
    this.clock = clock;
  }

  Programme appraise(UUID appraiserId, UUID programmeId, AppraiseProgramme request) {
    if (request.verdict() == Verdict.REQUEST_CHANGES && request.comment().isBlank()) {
      throw new ProblemException(
          ProgrammeProblem.PROGRAMME_COMMENT_MISSING,
          List.of(new FieldFault("/comment", "needed")));
    }
    var programme = handedIn(appraiserId, programmes.findLocked(programmeId));
    programme.appraise(appraiserId, request.verdict(), request.comment(), clock.instant());
    return programme;
  }

  Programme issue(UUID issuerId, UUID programmeId, IssueProgramme decision) {
    requirePast(decision);
    requireFuture("/reviewDue", decision.reviewDue());
    var versions = programmes.findVersionsLocked(programmeId);
    var programme =
        handedIn(
            issuerId,
            versions.stream().filter(version -> version.id().equals(programmeId)).findFirst());
    var plan = contents.of(programme);
    requireLatest(programme, versions);
    var now = clock.instant();
    var issue = programme.issue(issuerId, decision, now);
    var faults = ReadinessPolicy.faults(plan);
    if (!faults.isEmpty()) {
      throw new ProblemException(ProgrammeProblem.PROGRAMME_INCOMPLETE, faults);
    }
    var replaced =
        versions.stream()
            .filter(version -> version != programme && version.isInForce())
            .findFirst();
    replaced.ifPresent(version -> version.replaceBy(programme, now));
    issues.persist(issue);
    events.publish(
        new ProgrammeIssued(
            programme.id(),
            programme.code(),
            programme.version(),
            plan.description().name(),
            plan.description().audienceGroups(),
            replaced.map(Programme::id).orElse(null)));
    return programme;
  }

  Programme withdraw(UUID callerId, UUID programmeId, String reason) {
    var programme = handedIn(callerId, programmes.findLocked(programmeId));
    programme.withdraw(callerId, reason, clock.instant());
    events.publish(new ProgrammeWithdrawn(programme.id()));
    return programme;
  }

  Programme changeReviewDue(UUID callerId, UUID programmeId, LocalDate day) {
    requireFuture("/date", day);
    var programme = handedIn(callerId, programmes.findLocked(programmeId));
    programme.changeReviewDue(day, clock.instant());
    return programme;
  }

  private static void requireLatest(Programme programme, List<Programme> versions) {
    versions.stream()
        .filter(version -> version.version() > programme.version() && version.state().wasIssued())
        .findAny()
        .ifPresent(
            later -> {
              throw new ProblemException(ProgrammeProblem.LATER_VERSION_ISSUED, later.version());
            });
  }

  private void requirePast(IssueProgramme decision) {
    if (decision.decisionDate().isAfter(Vietnam.today(clock))) {
      throw new ProblemException(
          ProgrammeProblem.DECISION_IN_FUTURE, List.of(new FieldFault("/decisionDate", "future")));
    }
  }

  private void requireFuture(String pointer, @Nullable LocalDate reviewDue) {
    if (reviewDue != null && reviewDue.isBefore(Vietnam.today(clock))) {
      throw new ProblemException(
          ProgrammeProblem.REVIEW_DUE_IN_PAST, List.of(new FieldFault(pointer, "past")));
    }
  }

  private static Programme handedIn(UUID callerId, Optional<Programme> found) {
    return found
        .filter(programme -> programme.isReadableBy(callerId, true))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
