package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.khaitri.contract.enrolment.EligibilityView;
import vn.khaitri.contract.enrolment.EligibilityView.PrerequisiteLine;
import vn.khaitri.courserun.AdmissionRules;
import vn.khaitri.courserun.Prerequisites;
import vn.khaitri.shared.ProblemTexts;

/** Tells a person, before they press the button, whether a run would take them. */
@ApplicationScoped
class Eligibility {
  private final EnrolmentRepository enrolments;
  private final Candidates candidates;
  private final Refusals refusals;
  private final Prerequisites prerequisites;
  private final ProblemTexts texts;
  private final Clock clock;

  Eligibility(
      EnrolmentRepository enrolments,
      Candidates candidates,
      Refusals refusals,
      Prerequisites prerequisites,
      ProblemTexts texts,
      Clock clock) {
    this.enrolments = enrolments;
    this.candidates = candidates;
    this.refusals = refusals;
    this.prerequisites = prerequisites;
    this.texts = texts;
    this.clock = clock;
  }

  EligibilityView of(UUID personId, AdmissionRules run, Locale locale) {
    var person = candidates.of(personId, run);
    boolean enrolled = enrolments.isActive(personId, run.runId());
    var refusal =
        enrolled ? Optional.<Refusal>empty() : refusals.of(run, person, clock.instant(), locale);
    return new EligibilityView(
        run.runId(),
        enrolled,
        !enrolled && refusal.isEmpty(),
        refusal.map(why -> words(why, locale)).orElse(null),
        lines(run, person, locale));
  }

  private String words(Refusal refusal, Locale locale) {
    var problem = refusal.problem();
    return texts
        .find(problem.feature(), problem.slug() + ".detail", locale, refusal.arguments().toArray())
        .orElse(problem.slug());
  }

  private List<PrerequisiteLine> lines(AdmissionRules run, Candidate person, Locale locale) {
    var sentences = prerequisites.sentences(run.prerequisites(), locale);
    return IntStream.range(0, sentences.size())
        .mapToObj(
            place -> line(person.conditions().get(place), sentences.get(place), person, locale))
        .toList();
  }

  private static PrerequisiteLine line(
      Condition condition, String sentence, Candidate person, Locale locale) {
    var asked = condition.asked();
    return new PrerequisiteLine(
        asked.kind(),
        asked.courseId(),
        sentence,
        condition.met(),
        condition.met() ? null : Refusals.missing(asked, person.attained(), locale));
  }
}
