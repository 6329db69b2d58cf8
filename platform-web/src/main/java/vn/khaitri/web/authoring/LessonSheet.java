package vn.khaitri.web.authoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.MediaView;

/** A lesson with its place in the course. */
record LessonSheet(Outline outline, Outline.Row row) {
  public CourseView course() {
    return outline.course();
  }

  public LessonDraftView lesson() {
    return row.lesson();
  }

  public UUID id() {
    return row.lesson().id();
  }

  public @Nullable MediaView media() {
    return row.media();
  }

  public Readiness readiness() {
    return row.readiness();
  }

  public boolean isVideo() {
    return row.lesson().kind() == LessonKind.VIDEO;
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
