package vn.khaitri.web.lesson;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.authoring.Outlines;
import vn.khaitri.web.shell.ProblemException;

/** Reads a lesson of the viewer's with what became of its upload. */
@Singleton
class LessonSheets {
  private final AuthoringClient authoring;
  private final Outlines outlines;

  LessonSheets(@RestClient AuthoringClient authoring, Outlines outlines) {
    this.authoring = authoring;
    this.outlines = outlines;
  }

  LessonSheet sheet(UUID courseId, UUID lessonId) {
    return LessonSheet.of(outlines.outline(courseId, lessonId), lessonId);
  }

  /** The video as a learner would get it; null when there is none to play yet. */
  @Nullable PlaybackView playback(LessonSheet sheet) {
    if (sheet.media() == null || !(sheet.readiness().isReady() || sheet.isFormer())) {
      return null;
    }
    try {
      return authoring.preview(sheet.course().id(), sheet.id());
    } catch (ProblemException refusal) {
      if (refusal.is("not-ready")) {
        return null; // Its owner deleted the former video.
      }
      throw refusal;
    }
  }
}
