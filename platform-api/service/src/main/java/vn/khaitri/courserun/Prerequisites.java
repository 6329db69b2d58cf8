package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.shared.FeatureTexts;

/** Puts into sentences what a course asks of its learners. */
@ApplicationScoped
public class Prerequisites {
  private final TaughtVersionRepository versions;
  private final Audiences audiences;

  Prerequisites(TaughtVersionRepository versions, Audiences audiences) {
    this.versions = versions;
    this.audiences = audiences;
  }

  /** A sentence each, in the same order; in English, or else in Vietnamese. */
  @Transactional
  public List<String> sentences(List<Prerequisite> asked, Locale locale) {
    if (asked.isEmpty()) {
      return List.of();
    }
    var titles = versions.titles(named(asked, Prerequisite::courseId));
    var groups = audiences.names(named(asked, Prerequisite::audienceGroup));
    var texts = FeatureTexts.of("courserun", locale);
    return asked.stream().map(one -> sentence(one, texts, titles, groups)).toList();
  }

  private static <T> List<T> named(
      List<Prerequisite> asked, Function<Prerequisite, @Nullable T> name) {
    return asked.stream().map(name).filter(Objects::nonNull).distinct().toList();
  }

  private static String sentence(
      Prerequisite asked,
      FeatureTexts texts,
      Map<UUID, String> titles,
      Map<String, String> groups) {
    return switch (asked.kind()) {
      case COMPLETION -> texts.text("prerequisite.completion", course(asked, texts, titles));
      case SCORE ->
          texts.text(
              "prerequisite.score",
              course(asked, texts, titles),
              Objects.toString(asked.percent()));
      case NOT_BEFORE ->
          texts.text(
              "prerequisite.not-before",
              DateTimeFormatter.ofPattern(texts.text("day-pattern"), texts.locale())
                  .format(Objects.requireNonNull(asked.date())));
      case AUDIENCE -> texts.text("prerequisite.audience", group(asked, groups));
    };
  }

  private static String group(Prerequisite asked, Map<String, String> groups) {
    var code = Objects.requireNonNull(asked.audienceGroup());
    return groups.getOrDefault(code, code);
  }

  private static String course(Prerequisite asked, FeatureTexts texts, Map<UUID, String> titles) {
    return titles.getOrDefault(
        Objects.requireNonNull(asked.courseId()), texts.text("course-unknown"));
  }
}
