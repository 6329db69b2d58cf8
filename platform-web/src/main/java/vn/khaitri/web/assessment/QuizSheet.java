package vn.khaitri.web.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonFactsView;

/**
 * The page on which a quiz is written.
 *
 * @param title of the lesson as typed
 * @param lessonRevision of the lesson that the form is about to change
 * @param focus id of the box to go on writing in; empty for the start of the page
 * @param unsaved whether the boxes hold what is not kept yet
 */
record QuizSheet(
    CourseView course,
    LessonFactsView lesson,
    String title,
    int lessonRevision,
    QuizForm form,
    String focus,
    boolean unsaved,
    @Nullable Problem problem) {

  static QuizSheet of(CourseView course, LessonFactsView lesson, QuizForm form) {
    return new QuizSheet(course, lesson, lesson.title(), lesson.revision(), form, "", false, null);
  }

  QuizSheet typed(String title, int lessonRevision, String focus) {
    return new QuizSheet(course, lesson, title, lessonRevision, form, focus, true, null);
  }

  QuizSheet refused(String title, int lessonRevision, Problem problem) {
    return new QuizSheet(course, lesson, title, lessonRevision, form, "", true, problem);
  }

  public boolean isFocus(String id) {
    return focus.equals(id);
  }

  public boolean isEditable() {
    return course.state().editable();
  }

  public int number() {
    return course.lessons().indexOf(lesson) + 1;
  }

  public UUID id() {
    return lesson.id();
  }

  public String page() {
    return coursePage() + "/bai/" + lesson.id() + "/cau-hoi";
  }

  public String coursePage() {
    return "/day/khoa/" + course.id();
  }
}
