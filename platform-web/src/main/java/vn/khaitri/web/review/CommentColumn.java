package vn.khaitri.web.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.contract.review.ThreadView;

/**
 * The comments on a subject, beside what they are about.
 *
 * @param threads the first of them
 * @param round that new comments answer to; null for those of authors and appraisers
 * @param back the page that the column stands on
 */
public record CommentColumn(
    SubjectKind kind,
    UUID subjectId,
    Page<ThreadView> threads,
    @Nullable UUID round,
    boolean writable,
    String back) {

  public Spot atLesson(LessonFactsView lesson) {
    return lesson(lesson.id(), lesson.blockIds().stream());
  }

  public Spot atPiece(SubjectTextView.Piece piece) {
    return lesson(
        Objects.requireNonNull(piece.lessonId()),
        piece.passages().stream().map(SubjectTextView.Passage::blockId));
  }

  public Spot atModule(int number) {
    return spot(null, number, List.of(), thread -> Objects.equals(thread.place().module(), number));
  }

  /** Comments on all of it. */
  public Spot whole() {
    return spot(
        null,
        null,
        List.of(),
        thread -> thread.place().lessonId() == null && thread.place().module() == null);
  }

  private Spot lesson(UUID lessonId, Stream<@Nullable UUID> blocks) {
    return spot(
        lessonId,
        null,
        blocks.filter(Objects::nonNull).toList(),
        thread -> lessonId.equals(thread.place().lessonId()));
  }

  private Spot spot(
      @Nullable UUID lessonId,
      @Nullable Integer module,
      List<UUID> blocks,
      Predicate<ThreadView> here) {
    return new Spot(
        kind,
        subjectId,
        lessonId,
        module,
        blocks,
        threads.items().stream().filter(here).toList(),
        round,
        writable,
        back);
  }

  /** Whether there are more than stand here. */
  public boolean isCut() {
    return threads.hasNext();
  }

  /** Of all comments on the subject. */
  public String page() {
    return page(kind, subjectId);
  }

  static String page(SubjectKind kind, UUID subjectId) {
    return switch (kind) {
      case COURSE -> "/gop-y/khoa/" + subjectId;
      case PROGRAMME -> "/gop-y/chuong-trinh/" + subjectId;
    };
  }
}
