package vn.khaitri.web.appraisal;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.assessment.QuizClient;
import vn.khaitri.web.authoring.AuthoringClient;

/** Gathers all that an appraiser has to see of a course: blocks, videos, questions with keys. */
@Singleton
class LessonReader {
  private final AuthoringClient authoring;
  private final QuizClient quizzes;

  LessonReader(@RestClient AuthoringClient authoring, @RestClient QuizClient quizzes) {
    this.authoring = authoring;
    this.quizzes = quizzes;
  }

  /**
   * @param number from 1
   */
  record ReadModule(int number, ModuleDraftView module, List<Read> lessons) {}

  /**
   * @param number from 1 through all modules
   * @param page of the lesson, under which its playlists are
   * @param playback of a VIDEO lesson
   * @param blocks what it says
   * @param quiz of a QUIZ lesson
   */
  record Read(
      int number,
      LessonFactsView lesson,
      List<Block> blocks,
      String page,
      @Nullable PlaybackView playback,
      @Nullable QuizView quiz) {}

  List<ReadModule> read(CourseView course) {
    var blocks =
        authoring.lessons(course.id()).stream()
            .collect(toMap(LessonDraftView::id, LessonDraftView::blocks));
    var modules = new ArrayList<ReadModule>();
    int before = 0;
    for (var module : course.modules()) {
      modules.add(
          new ReadModule(modules.size() + 1, module, read(course.id(), module, blocks, before)));
      before += module.lessons().size();
    }
    return List.copyOf(modules);
  }

  private List<Read> read(
      UUID courseId, ModuleDraftView module, Map<UUID, List<Block>> blocks, int before) {
    var reads = new ArrayList<Read>();
    for (var lesson : module.lessons()) {
      // One that was added in this very moment comes without its words.
      var says = blocks.getOrDefault(lesson.id(), List.of());
      reads.add(read(courseId, lesson, says, before + reads.size() + 1));
    }
    return List.copyOf(reads);
  }

  private Read read(UUID courseId, LessonFactsView lesson, List<Block> blocks, int number) {
    var video = lesson.kind() == LessonKind.VIDEO && lesson.mediaId() != null;
    return new Read(
        number,
        lesson,
        blocks,
        "/day/khoa/" + courseId + "/bai/" + lesson.id(),
        video ? authoring.preview(courseId, lesson.id()) : null,
        lesson.kind() == LessonKind.QUIZ ? quizzes.quiz(lesson.id()) : null);
  }
}
