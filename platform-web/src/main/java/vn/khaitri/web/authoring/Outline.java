package vn.khaitri.web.authoring;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.MediaView;

/** A course as its author sees it: the lessons in order, each with its state. */
record Outline(CourseView course, List<Row> rows) {

  /**
   * @param index from 0
   * @param media null for a lesson without an upload
   */
  record Row(
      UUID courseId,
      int index,
      LessonDraftView lesson,
      @Nullable MediaView media,
      Readiness readiness) {

    public int number() {
      return index + 1;
    }

    public int percent() {
      return media == null ? 0 : media.progressPercent();
    }

    /** For reading aloud, which each percent would start anew. */
    public int roundPercent() {
      return percent() / 10 * 10;
    }

    /** Where the problems of this lesson point to. */
    public String pointer() {
      return "lessons/" + index;
    }

    public int above() {
      return Math.max(0, index - 1);
    }

    public int below() {
      return index + 1;
    }

    public boolean isFirst() {
      return index == 0;
    }

    public String page() {
      return "/day/khoa/" + courseId + "/bai/" + lesson.id();
    }
  }

  /**
   * @param media finds an upload; null for one that is gone
   */
  static Outline of(CourseView course, Function<UUID, @Nullable MediaView> media) {
    var lessons = course.lessons();
    return new Outline(
        course,
        IntStream.range(0, lessons.size())
            .mapToObj(index -> row(course.id(), index, lessons.get(index), media))
            .toList());
  }

  private static Row row(
      UUID courseId, int index, LessonDraftView lesson, Function<UUID, @Nullable MediaView> media) {
    var upload = lesson.mediaId() == null ? null : media.apply(lesson.mediaId());
    return new Row(courseId, index, lesson, upload, Readiness.of(lesson, upload));
  }

  public boolean isEditable() {
    return course.state().editable();
  }

  public List<LessonKind> kinds() {
    return List.of(LessonKind.values());
  }

  public List<Row> unfinished() {
    return rows.stream().filter(row -> !row.readiness().isReady()).toList();
  }

  public boolean isLast(Row row) {
    return row.number() == rows.size();
  }

  public String page() {
    return "/day/khoa/" + course.id();
  }
}
