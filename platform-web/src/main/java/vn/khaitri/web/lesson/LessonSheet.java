package vn.khaitri.web.lesson;

import jakarta.ws.rs.NotFoundException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.web.authoring.Outline;
import vn.khaitri.web.authoring.Readiness;

/** A lesson with its place in the course. */
record LessonSheet(Outline outline, Outline.Part part, Outline.Row row) {
  static LessonSheet of(Outline outline, UUID lessonId) {
    Predicate<Outline.Row> wanted = row -> row.lesson().id().equals(lessonId);
    var part =
        outline.parts().stream()
            .filter(candidate -> candidate.rows().stream().anyMatch(wanted))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    var row = part.rows().stream().filter(wanted).findFirst().orElseThrow();
    return new LessonSheet(outline, part, row);
  }

  public CourseView course() {
    return outline.course();
  }

  public LessonFactsView lesson() {
    return row.lesson();
  }

  public UUID id() {
    return row.lesson().id();
  }

  public @Nullable MediaView media() {
    return row.media();
  }

  /** An upload that broke off and goes on when the same file is chosen again; null without one. */
  public @Nullable MediaView begun() {
    return readiness().isHalf() ? media() : null;
  }

  /** Asked only while it is processed: what the page waits for. */
  public VideoWait waiting() {
    return VideoWait.first(page(), Objects.requireNonNull(media()));
  }

  /** There was another video before, which can be taken back. */
  public boolean isFormer() {
    return row.lesson().formerMediaId() != null;
  }

  public String videoPage() {
    return page() + "/video";
  }

  public Readiness readiness() {
    return row.readiness();
  }

  public boolean isVideo() {
    return row.lesson().kind() == LessonKind.VIDEO;
  }

  public boolean isQuiz() {
    return row.lesson().kind() == LessonKind.QUIZ;
  }

  public boolean isEditable() {
    return outline.isEditable();
  }

  public String page() {
    return row.page();
  }

  public String coursePage() {
    return outline.page();
  }
}
