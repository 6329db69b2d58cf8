package vn.khaitri.documents;

import java.util.List;

/** A stretch of a document on its own level, before anyone knows which headings begin a lesson. */
sealed interface Piece {
  /**
   * @param level 1 to 9
   * @param title plain, on one line
   */
  record Heading(int level, String title) implements Piece {}

  /** One block of HTML. */
  record Html(String html) implements Piece {}

  record Illustration(ParsedCourse.Picture picture) implements Piece {}

  /** Something to tell the author about this place. */
  record Remark(String name, List<Object> arguments) implements Piece {
    Remark(String name, Object... arguments) {
      this(name, List.of(arguments));
    }
  }
}
