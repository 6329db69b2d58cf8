package vn.khaitri.web.appraisal;

import java.util.Map;
import vn.khaitri.contract.authoring.CourseChangesView.FactChange;

/** The fields whose changes are told in words. */
enum Fact {
  TITLE,
  SUMMARY,
  FIELD,
  AUDIENCE,
  ACCESS,
  PROGRAMME,
  MIN_ELECTIVES,
  PREREQUISITES,
  DOCUMENT,
  MODULES,
  MODULE,
  VIDEO,
  PERIOD_KIND,
  PERIODS,
  REQUIREMENT,
  SKILLS,
  TOPIC,
  OTHER;

  private static final Map<String, Fact> BY_FIELD =
      Map.ofEntries(
          Map.entry("title", TITLE),
          Map.entry("summary", SUMMARY),
          Map.entry("field", FIELD),
          Map.entry("audience", AUDIENCE),
          Map.entry("access", ACCESS),
          Map.entry("programmeId", PROGRAMME),
          Map.entry("minElectives", MIN_ELECTIVES),
          Map.entry("prerequisites", PREREQUISITES),
          Map.entry("document", DOCUMENT),
          Map.entry("modules", MODULES),
          Map.entry("module", MODULE),
          Map.entry("mediaId", VIDEO),
          Map.entry("periodKind", PERIOD_KIND),
          Map.entry("periods", PERIODS),
          Map.entry("requirement", REQUIREMENT),
          Map.entry("skills", SKILLS),
          Map.entry("topic", TOPIC));

  static Fact of(FactChange change) {
    return BY_FIELD.getOrDefault(change.fact(), OTHER);
  }
}
