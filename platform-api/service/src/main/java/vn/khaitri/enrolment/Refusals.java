package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.courserun.AdmissionRules;
import vn.khaitri.courserun.Prerequisites;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.Vietnam;

/** Finds why a person does not get into a run by themselves, and puts it into words. */
@ApplicationScoped
class Refusals {
  private final EnrolmentRepository enrolments;
  private final Prerequisites prerequisites;
  private final Audiences audiences;

  Refusals(EnrolmentRepository enrolments, Prerequisites prerequisites, Audiences audiences) {
    this.enrolments = enrolments;
    this.prerequisites = prerequisites;
    this.audiences = audiences;
  }

  /** The first reason there is, from what nobody can change to what the person can. */
  Optional<Refusal> of(AdmissionRules run, Candidate person, Instant now, Locale locale) {
    var closed = closed(run, now, locale);
    if (closed.isPresent()) {
      return closed;
    }
    if (!run.selfEnrolment()) {
      return Optional.of(new Refusal(EnrolmentProblem.BY_NOMINATION_ONLY));
    }
    if (person.outsideAudience()) {
      return Optional.of(new Refusal(EnrolmentProblem.OUTSIDE_AUDIENCE, groups(run.audience())));
    }
    return person.lacksPrerequisites() ? Optional.of(missing(person, locale)) : full(run, 1);
  }

  /** The run takes nobody now. */
  Optional<Refusal> closed(AdmissionRules run, Instant now, Locale locale) {
    return AdmissionPolicy.closed(run, now)
        .map(
            problem ->
                problem == EnrolmentProblem.RUN_NOT_OPEN_YET
                    ? new Refusal(problem, opening(run, locale))
                    : new Refusal(problem));
  }

  /** It has not as many seats left; sure only for who holds them, see {@link Enrolling}. */
  Optional<Refusal> full(AdmissionRules run, int wanted) {
    if (run.seats() == null) {
      return Optional.empty();
    }
    long left = Math.max(0, run.seats() - enrolments.countActive(run.runId()));
    return left < wanted
        ? Optional.of(
            new Refusal(
                EnrolmentProblem.RUN_FULL, String.valueOf(run.seats()), String.valueOf(left)))
        : Optional.empty();
  }

  /** The names of groups, as their documents have them. */
  String groups(List<String> codes) {
    var names = audiences.names(codes);
    return String.join("; ", codes.stream().map(code -> names.getOrDefault(code, code)).toList());
  }

  private Refusal missing(Candidate person, Locale locale) {
    var missing =
        person.conditions().stream()
            .filter(condition -> !condition.met())
            .map(Condition::asked)
            .toList();
    var faults =
        prerequisites.sentences(missing, locale).stream()
            .map(sentence -> new FieldFault("/runId", "missing", sentence))
            .toList();
    return new Refusal(EnrolmentProblem.PREREQUISITES_MISSING, List.of(), faults);
  }

  private static String opening(AdmissionRules run, Locale locale) {
    var texts = FeatureTexts.of("enrolment", locale);
    return Optional.ofNullable(run.opensAt())
        .map(
            at ->
                texts.text(
                    "opens-at",
                    DateTimeFormatter.ofPattern(texts.text("moment-pattern"), locale)
                        .withZone(Vietnam.ZONE)
                        .format(at)))
        .orElseGet(() -> texts.text("opens-later"));
  }

  /** What is still missing for one condition, said to the person. */
  static String missing(Prerequisite asked, Attained attained, Locale locale) {
    var texts = FeatureTexts.of("enrolment", locale);
    return switch (asked.kind()) {
      case COMPLETION -> texts.text("missing.completion");
      case SCORE ->
          Optional.ofNullable(attained.bestScores().get(Objects.requireNonNull(asked.courseId())))
              .map(best -> texts.text("missing.score", String.valueOf(best)))
              .orElseGet(() -> texts.text("missing.examination"));
      case NOT_BEFORE -> texts.text("missing.not-before");
      case AUDIENCE -> texts.text("missing.audience");
    };
  }
}
