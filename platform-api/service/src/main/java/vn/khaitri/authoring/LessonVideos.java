package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.media.Media;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Which uploads a lesson may show, and which it shows from now on. */
@ApplicationScoped
class LessonVideos {
  private final Media media;

  LessonVideos(Media media) {
    this.media = media;
  }

  /**
   * Refuses with 400 {@code media-not-fitting} when the lesson is of another kind or the upload is
   * none of the authors'.
   *
   * @param mediaId null for none
   */
  void show(Lesson lesson, Course course, @Nullable UUID mediaId) {
    if (mediaId != null && !mediaId.equals(lesson.mediaId())) {
      requireFitting(mediaId, lesson, course);
    }
    lesson.show(mediaId, media::ready);
  }

  private void requireFitting(UUID mediaId, Lesson lesson, Course course) {
    if (lesson.kind() != LessonKind.VIDEO) {
      throw notFitting("not-video");
    }
    if (course.authors().stream().noneMatch(author -> media.belongsTo(mediaId, author))) {
      throw notFitting("not-yours");
    }
  }

  private static ProblemException notFitting(String why) {
    return new ProblemException(
        AuthoringProblem.MEDIA_NOT_FITTING, List.of(new FieldFault("/mediaId", why)));
  }
}
