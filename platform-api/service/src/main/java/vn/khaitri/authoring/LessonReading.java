package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.media.Media;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Lessons of a draft with what they say and show, for who may read the course. */
@ApplicationScoped
class LessonReading {
  private final ReadableCourses readable;
  private final LessonRepository lessons;
  private final Media media;

  LessonReading(ReadableCourses readable, LessonRepository lessons, Media media) {
    this.readable = readable;
    this.lessons = lessons;
    this.media = media;
  }

  /** Those of the outline, in its order: two statements, any number of lessons. */
  List<LessonDraftView> all(UUID courseId) {
    var outline = lessons.of(readable.find(courseId).id());
    var blocks = lessons.blocksOf(courseId);
    return outline.stream()
        .map(lesson -> LessonViews.whole(lesson, blocks.getOrDefault(lesson.id(), List.of())))
        .toList();
  }

  LessonDraftView one(UUID courseId, UUID lessonId) {
    readable.find(courseId);
    var lesson = lessons.standing(courseId, lessonId);
    return LessonViews.whole(lesson, lesson.blocks());
  }

  PlaybackView playback(UUID courseId, UUID lessonId) {
    return media.playback(video(courseId, lessonId));
  }

  String playlist(UUID courseId, UUID lessonId, String name) {
    return media.playlist(video(courseId, lessonId), name);
  }

  /** Not in a transaction, which would hold its connection while the store is asked. */
  private UUID video(UUID courseId, UUID lessonId) {
    readable.find(courseId);
    var mediaId = lessons.standing(courseId, lessonId).shown(media::ready);
    if (mediaId == null) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    return mediaId;
  }
}
