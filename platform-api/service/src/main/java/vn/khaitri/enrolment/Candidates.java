package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.courserun.AdmissionRules;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.shared.Vietnam;

/** Holds what a person has and is against what a run asks for. */
@ApplicationScoped
class Candidates {
  private final AttainmentRepository attainments;
  private final Audiences audiences;
  private final Clock clock;

  Candidates(AttainmentRepository attainments, Audiences audiences, Clock clock) {
    this.attainments = attainments;
    this.audiences = audiences;
    this.clock = clock;
  }

  Candidate of(UUID personId, AdmissionRules run) {
    var attained = attained(personId, run);
    return new Candidate(
        personId,
        AdmissionPolicy.outsideAudience(run, attained.groups()),
        run.prerequisites().stream()
            .map(asked -> new Condition(asked, PrerequisitePolicy.isMet(asked, attained)))
            .toList(),
        attained);
  }

  private Attained attained(UUID personId, AdmissionRules run) {
    var courses =
        run.prerequisites().stream()
            .map(Prerequisite::courseId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Attained(
        attainments.completed(personId, courses),
        attainments.bestScores(personId, courses),
        asksForGroups(run) ? audiences.groupsOf(personId) : Set.of(),
        Vietnam.today(clock));
  }

  private static boolean asksForGroups(AdmissionRules run) {
    return !run.audience().isEmpty()
        || run.prerequisites().stream()
            .anyMatch(asked -> asked.kind() == Prerequisite.Kind.AUDIENCE);
  }
}
