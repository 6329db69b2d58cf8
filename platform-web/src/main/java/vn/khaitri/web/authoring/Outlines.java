package vn.khaitri.web.authoring;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.media.MediaClient;
import vn.khaitri.web.shell.ProblemException;

/** Reads a course of the viewer's with what became of its uploads. */
@Singleton
class Outlines {
  private static final int NOT_FOUND = 404;

  private final AuthoringClient authoring;
  private final MediaClient media;

  Outlines(@RestClient AuthoringClient authoring, @RestClient MediaClient media) {
    this.authoring = authoring;
    this.media = media;
  }

  Outline outline(UUID courseId) {
    return Outline.of(authoring.course(courseId), this::upload);
  }

  /** Asks only for the upload of this one lesson. */
  LessonSheet lesson(UUID courseId, UUID lessonId) {
    return lesson(authoring.course(courseId), lessonId);
  }

  LessonSheet lesson(CourseView course, UUID lessonId) {
    var outline =
        Outline.of(course, mediaId -> belongs(course, lessonId, mediaId) ? upload(mediaId) : null);
    return outline.rows().stream()
        .filter(row -> row.lesson().id().equals(lessonId))
        .findFirst()
        .map(row -> new LessonSheet(outline, row))
        .orElseThrow(NotFoundException::new);
  }

  /** The video as a learner would get it; null when there is none to play yet. */
  @Nullable PlaybackView playback(LessonSheet sheet) {
    return sheet.media() != null && sheet.readiness().isReady()
        ? authoring.preview(sheet.course().id(), sheet.id())
        : null;
  }

  private static boolean belongs(CourseView course, UUID lessonId, UUID mediaId) {
    return course.lessons().stream()
        .anyMatch(lesson -> lesson.id().equals(lessonId) && mediaId.equals(lesson.mediaId()));
  }

  /** An upload that was never finished is thrown away after a while. */
  private @Nullable MediaView upload(UUID mediaId) {
    try {
      return media.media(mediaId);
    } catch (ProblemException refusal) {
      if (refusal.problem().status() == NOT_FOUND) {
        return null;
      }
      throw refusal;
    }
  }
}
