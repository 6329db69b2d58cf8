package vn.khaitri.contract.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject as those read it who are asked for comments. */
public record SubjectTextView(String title, String summary, List<Part> parts) {

  /**
   * A module.
   *
   * @param number from 1
   */
  public record Part(int number, String title, List<Piece> pieces) {}

  /**
   * A lesson of a course, or a topic of a programme's module.
   *
   * @param lessonId null for a topic
   * @param passages what it says, in its order
   */
  public record Piece(@Nullable UUID lessonId, String title, List<Passage> passages) {}

  /**
   * @param blockId of a lesson; null for a topic
   * @param html whether {@code text} is sanitised HTML; otherwise it is plain
   */
  public record Passage(@Nullable UUID blockId, boolean html, String text) {}
}
