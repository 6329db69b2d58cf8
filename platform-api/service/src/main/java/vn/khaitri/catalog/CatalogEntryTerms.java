package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.catalog.CourseLength;

/**
 * For whom an entry is, and how much it holds: what the catalogue filters by.
 *
 * @param skills of all its lessons, each once
 * @param courseLength null when no periods are stated
 */
@Embeddable
record CatalogEntryTerms(
    String field,
    List<String> audience,
    @Enumerated(EnumType.STRING) CourseAccess access,
    @Nullable String programmeCode,
    int minElectives,
    int minutesPerPeriod,
    List<String> skills,
    BigDecimal theoryPeriods,
    BigDecimal practicePeriods,
    @Nullable @Enumerated(EnumType.STRING) CourseLength courseLength) {

  static CatalogEntryTerms of(CoursePublished published) {
    var terms = published.terms();
    var theory = periods(published, PeriodKind.THEORY);
    var practice = periods(published, PeriodKind.PRACTICE);
    return new CatalogEntryTerms(
        terms.field(),
        terms.audience(),
        terms.access(),
        terms.programmeCode(),
        terms.minElectives(),
        terms.minutesPerPeriod(),
        published.lessons().stream()
            .flatMap(lesson -> lesson.skills().stream())
            .distinct()
            .sorted()
            .toList(),
        theory,
        practice,
        LengthPolicy.of(theory.add(practice), terms.minutesPerPeriod()).orElse(null));
  }

  PeriodSums periods() {
    return new PeriodSums(theoryPeriods, practicePeriods);
  }

  private static BigDecimal periods(CoursePublished published, PeriodKind kind) {
    return published.lessons().stream()
        .flatMap(
            lesson -> lesson.periodKind() == kind ? Stream.of(lesson.periods()) : Stream.empty())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
