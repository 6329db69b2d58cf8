package vn.khaitri.web.authoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.assessment.QuizClient;

/** Gathers all that an appraiser has to see of a course: texts, videos, questions with keys. */
@Singleton
class LessonReader {
  private final AuthoringClient authoring;
  private final QuizClient quizzes;

  LessonReader(@RestClient AuthoringClient authoring, @RestClient QuizClient quizzes) {
    this.authoring = authoring;
    this.quizzes = quizzes;
  }

  /**
   * @param page of the lesson, under which its playlists are
   * @param playback of a VIDEO lesson
   * @param quiz of a QUIZ lesson
   */
  record Read(
      LessonDraftView lesson,
      String page,
      @Nullable PlaybackView playback,
      @Nullable QuizView quiz) {}

  List<Read> read(CourseView course) {
    return course.lessons().stream().map(lesson -> read(course.id(), lesson)).toList();
  }

  private Read read(UUID courseId, LessonDraftView lesson) {
    var video = lesson.kind() == LessonKind.VIDEO && lesson.mediaId() != null;
    return new Read(
        lesson,
        "/day/khoa/" + courseId + "/bai/" + lesson.id(),
        video ? authoring.preview(courseId, lesson.id()) : null,
        lesson.kind() == LessonKind.QUIZ ? quizzes.quiz(lesson.id()) : null);
  }
}
