package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.Publications;
import vn.khaitri.catalog.CourseLesson;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.media.Media;

/** A lesson as one learner meets it: its content with their own traces in it. */
@ApplicationScoped
class LessonViews {
  private final Publications publications;
  private final Media media;

  LessonViews(Publications publications, Media media) {
    this.publications = publications;
    this.media = media;
  }

  LessonView of(CourseLesson lesson, LearnerRun learnerRun) {
    var run = learnerRun.run();
    var content = publications.lesson(run.versionId(), lesson.lessonId());
    var watched = learnerRun.watched(lesson.lessonId());
    return new LessonView(
        lesson.lessonId(),
        run.runId(),
        run.courseTitle(),
        lesson.kind(),
        lesson.title(),
        content.blocks(),
        learnerRun.hasCompleted(lesson.lessonId()),
        watched.map(Watched::percent).orElse(0),
        watched.map(Watched::resumeAt).orElse(0.0),
        playback(lesson),
        next(run, lesson).orElse(null));
  }

  private @Nullable PlaybackView playback(CourseLesson lesson) {
    return lesson.kind() == LessonKind.VIDEO ? media.playback(Classroom.video(lesson)) : null;
  }

  private static Optional<UUID> next(CourseRun run, CourseLesson lesson) {
    return run.lessons().stream()
        .skip(run.lessons().indexOf(lesson) + 1L)
        .map(CourseLesson::lessonId)
        .findFirst();
  }
}
