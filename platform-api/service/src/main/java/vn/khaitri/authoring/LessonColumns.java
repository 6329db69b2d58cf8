package vn.khaitri.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** What a lesson is, wherever it is copied to: into a version, or into another course. */
final class LessonColumns {
  private static final List<String> ALL =
      List.of(
          "kind",
          "title",
          "blocks",
          "assets",
          "media_id",
          "period_kind",
          "periods",
          "requirement",
          "skills",
          "topic");

  private LessonColumns() {}

  /** For a statement of SQL. */
  static String names() {
    return String.join(", ", ALL);
  }

  /**
   * @param table what the statement calls the table that they are read from
   */
  static String of(String table) {
    return ALL.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
  }
}
