package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.assessment.Results;
import vn.khaitri.attendance.Attended;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.learning.Evidence;

/**
 * Asks those who keep it for the evidence of a learner's completion (BR-50): an event or a proposal
 * is a hint. Five statements at most, whatever the course.
 */
@ApplicationScoped
class CompletionRecord {
  private final Enrolments enrolments;
  private final Evidence learning;
  private final Results results;
  private final CourseRuns runs;
  private final Attended attended;
  private final Clock clock;

  CompletionRecord(
      Enrolments enrolments,
      Evidence learning,
      Results results,
      CourseRuns runs,
      Attended attended,
      Clock clock) {
    this.enrolments = enrolments;
    this.learning = learning;
    this.results = results;
    this.runs = runs;
    this.attended = attended;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException when its run is there no more
   */
  EvidenceView of(Proposal proposal) {
    return ask(proposal.learnerId(), runs.require(proposal.runId()));
  }

  EvidenceView ask(UUID learnerId, CourseRun run) {
    var sessions = runs.sessions(run.runId());
    var present = present(sessions, learnerId);
    var missed = EvidencePolicy.missedClasses(run, sessions, present);
    return EvidencePolicy.evidence(
        run,
        new EvidencePolicy.Found(
            enrolments.enrolledAt(learnerId).get(run.runId()),
            learning.of(learnerId, run, missed),
            sessions,
            present,
            results.best(learnerId, run.runId(), exams(run))),
        clock.instant());
  }

  private Set<UUID> present(List<CourseSession> sessions, UUID learnerId) {
    return attended.among(sessions.stream().map(CourseSession::sessionId).toList(), learnerId);
  }

  private static Set<UUID> exams(CourseRun run) {
    return run.lessons().stream()
        .filter(lesson -> lesson.requirement() == Requirement.EXAM)
        .map(CourseLesson::lessonId)
        .collect(Collectors.toUnmodifiableSet());
  }
}
