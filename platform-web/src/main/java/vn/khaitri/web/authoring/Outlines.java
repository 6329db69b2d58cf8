package vn.khaitri.web.authoring;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.web.media.MediaClient;
import vn.khaitri.web.shell.ProblemException;

/** Reads a course of the viewer's with what became of its uploads. */
@Singleton
public class Outlines {
  private static final int NOT_FOUND = 404;

  private final AuthoringClient authoring;
  private final MediaClient media;

  Outlines(@RestClient AuthoringClient authoring, @RestClient MediaClient media) {
    this.authoring = authoring;
    this.media = media;
  }

  public Outline outline(UUID courseId) {
    return outline(authoring.course(courseId));
  }

  public Outline outline(CourseView course) {
    return Outline.of(course, this::upload);
  }

  /** Asks only for the upload of this one lesson. */
  public Outline outline(CourseView course, UUID lessonId) {
    return Outline.of(
        course, mediaId -> belongs(course, lessonId, mediaId) ? upload(mediaId) : null);
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
