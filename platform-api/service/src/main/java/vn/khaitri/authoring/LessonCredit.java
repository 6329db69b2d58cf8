package vn.khaitri.authoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;

/**
 * What a lesson counts for.
 *
 * @param periods credited periods
 */
@Embeddable
record LessonCredit(
    @Enumerated(EnumType.STRING) PeriodKind periodKind,
    BigDecimal periods,
    @Enumerated(EnumType.STRING) Requirement requirement,
    List<String> skills,
    @Nullable String topic) {
  /** Of a new lesson. */
  static LessonCredit usual(LessonKind kind) {
    return new LessonCredit(
        kind == LessonKind.PRACTICE ? PeriodKind.PRACTICE : PeriodKind.THEORY,
        BigDecimal.ZERO,
        Requirement.MANDATORY,
        List.of(),
        null);
  }

  static LessonCredit of(ClassifyLesson request) {
    return new LessonCredit(
        request.periodKind(),
        request.periods(),
        request.requirement(),
        List.copyOf(request.skills()),
        request.topic());
  }

  PeriodSums sums() {
    return periodKind == PeriodKind.THEORY
        ? new PeriodSums(periods, BigDecimal.ZERO)
        : new PeriodSums(BigDecimal.ZERO, periods);
  }
}
