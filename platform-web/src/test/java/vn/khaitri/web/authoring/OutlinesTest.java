package vn.khaitri.web.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.web.Calls;
import vn.khaitri.web.media.MediaClient;

class OutlinesTest {
  private static final UUID UPLOAD = new UUID(0, 7);

  private final Calls calls = new Calls();

  private Outlines outlines(Object course) {
    var media =
        new MediaView(UPLOAD, "a.mp4", 1, MediaState.READY, 100, null, null, 1.0, null, null);
    return new Outlines(
        calls.client(AuthoringClient.class, Map.of("course", course)),
        calls.client(MediaClient.class, Map.of("list", List.of(media))));
  }

  @Test
  void allVideosOfAnOutlineAreOneCall() {
    var course =
        Drafts.course(
            Drafts.module("A", Drafts.video(UPLOAD), Drafts.video(new UUID(0, 8))),
            Drafts.module("B", Drafts.video(new UUID(0, 9))));

    var outline = outlines(course).outline(course.id());

    assertEquals(List.of("course", "list"), calls.names());
    assertEquals(
        List.of(Readiness.READY, Readiness.VIDEO_MISSING, Readiness.VIDEO_MISSING),
        outline.rows().stream().map(Outline.Row::readiness).toList());
  }

  @Test
  void anOutlineWithoutVideosAsksForNone() {
    var course = Drafts.course(Drafts.module("A", Drafts.lesson(LessonKind.TEXT)));

    outlines(course).outline(course.id());

    assertEquals(List.of("course"), calls.names());
  }
}
