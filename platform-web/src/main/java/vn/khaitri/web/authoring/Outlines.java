package vn.khaitri.web.authoring;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.web.media.MediaClient;

/** Reads a course of the viewer's with what became of its uploads. */
@Singleton
public class Outlines {
  private final AuthoringClient authoring;
  private final MediaClient media;

  Outlines(@RestClient AuthoringClient authoring, @RestClient MediaClient media) {
    this.authoring = authoring;
    this.media = media;
  }

  public Outline outline(UUID courseId) {
    return outline(authoring.course(courseId));
  }

  private Outline outline(CourseView course) {
    return Outline.of(
        course, uploads(course.lessons().stream().map(LessonFactsView::mediaId))::get);
  }

  /** Asks only for the upload of this one lesson. */
  public Outline outline(UUID courseId, UUID lessonId) {
    var course = authoring.course(courseId);
    return Outline.of(
        course,
        uploads(
                course.lessons().stream()
                    .filter(lesson -> lesson.id().equals(lessonId))
                    .map(LessonFactsView::mediaId))
            ::get);
  }

  /**
   * By their ids, in one call or none. An upload that was never finished is thrown away after a
   * while, and one of another author is not shown.
   */
  Map<UUID, MediaView> uploads(Stream<@Nullable UUID> mediaIds) {
    var ids = mediaIds.filter(Objects::nonNull).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : media.list(ids).stream().collect(toMap(MediaView::id, Function.identity()));
  }
}
