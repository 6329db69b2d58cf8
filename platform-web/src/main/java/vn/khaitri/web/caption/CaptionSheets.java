package vn.khaitri.web.caption;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.web.authoring.AuthoringClient;

@Singleton
class CaptionSheets {
  private final AuthoringClient authoring;
  private final CaptionClient captions;

  CaptionSheets(@RestClient AuthoringClient authoring, @RestClient CaptionClient captions) {
    this.authoring = authoring;
    this.captions = captions;
  }

  CaptionSheet of(UUID courseId, UUID lessonId) {
    var course = authoring.course(courseId);
    var lesson =
        course.lessons().stream()
            .filter(candidate -> candidate.id().equals(lessonId))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return new CaptionSheet(
        course, lesson, captions.captions(lessonId), authoring.preview(courseId, lessonId));
  }
}
