package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.Publications;
import vn.khaitri.authoring.PublishedLesson;
import vn.khaitri.caption.Captions;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.caption.CaptionView;
import vn.khaitri.contract.learning.LessonPlaceView;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.LessonView.ClassTime;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.learning.Classroom.Seat;
import vn.khaitri.library.Assets;
import vn.khaitri.media.Media;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A lesson as one learner meets it: its content with their own traces in it. */
@ApplicationScoped
class LessonViews {
  private final Publications publications;
  private final CourseRuns courseRuns;
  private final LessonBlocks blocks;
  private final Assets assets;
  private final Media media;
  private final Captions captions;

  LessonViews(
      Publications publications,
      CourseRuns courseRuns,
      LessonBlocks blocks,
      Assets assets,
      Media media,
      Captions captions) {
    this.publications = publications;
    this.courseRuns = courseRuns;
    this.blocks = blocks;
    this.assets = assets;
    this.media = media;
    this.captions = captions;
  }

  /**
   * @param readSeconds until the lesson may be marked as done
   */
  LessonView of(CourseLesson lesson, LearnerRun learnerRun, int readSeconds, Instant now) {
    var run = learnerRun.run();
    var watched = learnerRun.watched(lesson.lessonId());
    return new LessonView(
        lesson.lessonId(),
        run.runId(),
        run.courseTitle(),
        lesson.kind(),
        lesson.title(),
        blocks.shown(run.runId(), content(run, lesson)),
        learnerRun.hasCompleted(lesson.lessonId()),
        readSeconds,
        watched.map(Watched::percent).orElse(0),
        watched.map(Watched::resumeAt).orElse(0.0),
        playback(lesson),
        captions(lesson),
        classTimes(run, lesson),
        next(run, lesson).orElse(null),
        LessonPlaceView.of(learnerRun.view(now), lesson.lessonId()));
  }

  /** Where an asset of the lesson can be fetched; 404 for one that the lesson does not show. */
  URI file(Seat seat, UUID assetId) {
    var content = content(seat.run(), seat.lesson());
    if (content.blocks().stream().noneMatch(block -> assetId.equals(block.assetId()))) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    return URI.create(assets.address(assetId));
  }

  /** A playlist or text of the lesson's video, captions among them, by its name. */
  String playlist(Seat seat, String name) {
    var video = LessonPolicy.video(seat.lesson());
    return Captions.isName(name) ? captions.named(video, name) : media.playlist(video, name);
  }

  private PublishedLesson content(CourseRun run, CourseLesson lesson) {
    return publications.lesson(run.versionId(), lesson.lessonId());
  }

  private @Nullable PlaybackView playback(CourseLesson lesson) {
    return lesson.kind() == LessonKind.VIDEO ? media.playback(LessonPolicy.video(lesson)) : null;
  }

  private List<CaptionView> captions(CourseLesson lesson) {
    return lesson.kind() == LessonKind.VIDEO ? captions.of(LessonPolicy.video(lesson)) : List.of();
  }

  private List<ClassTime> classTimes(CourseRun run, CourseLesson lesson) {
    if (lesson.kind() != LessonKind.SESSION) {
      return List.of();
    }
    return courseRuns.sessions(run.runId()).stream()
        .filter(session -> lesson.lessonId().equals(session.lessonId()))
        .map(LessonViews::classTime)
        .toList();
  }

  private static ClassTime classTime(CourseSession session) {
    return new ClassTime(
        session.sessionId(),
        session.startsAt(),
        session.endsAt(),
        session.venues(),
        session.liveAddress(),
        session.lecturer());
  }

  private static Optional<UUID> next(CourseRun run, CourseLesson lesson) {
    return run.lessons().stream()
        .skip(run.lessons().indexOf(lesson) + 1L)
        .map(CourseLesson::lessonId)
        .findFirst();
  }
}
