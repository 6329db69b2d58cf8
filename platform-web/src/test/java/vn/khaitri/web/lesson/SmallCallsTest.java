package vn.khaitri.web.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.web.Calls;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.authoring.Drafts;
import vn.khaitri.web.competency.CompetencyClient;
import vn.khaitri.web.library.LibraryClient;
import vn.khaitri.web.media.MediaClient;
import vn.khaitri.web.programme.ProgrammeClient;

/** How often a page of authors calls the API. */
class SmallCallsTest {
  private static final UUID COURSE = new UUID(0, 1);
  private static final UUID LESSON = new UUID(0, 2);

  private final Calls calls = new Calls();

  @Test
  void anAutosaveIsOneCall() {
    var authoring =
        calls.client(AuthoringClient.class, Map.of("writeLesson", Drafts.lesson(LessonKind.TEXT)));
    var media = calls.client(MediaClient.class, Map.of());
    var pages =
        new LessonPages(
            authoring,
            new LessonSheets(authoring, Drafts.outlines(authoring, media)),
            new Credits(
                Drafts.frameworks(calls.client(ProgrammeClient.class, Map.of())),
                calls.client(CompetencyClient.class, Map.of())),
            new AssetOffers(calls.client(LibraryClient.class, Map.of())));
    var boxes = new MultivaluedHashMap<String, String>();
    boxes.putSingle("title", "Bài");
    boxes.putSingle("revision", "3");

    var kept = pages.keep(COURSE, LESSON, boxes);

    assertEquals(3, kept.revision());
    assertEquals(List.of("writeLesson"), calls.names());
  }

  @Test
  void aVideoIsSetWithOneCall() {
    var authoring =
        calls.client(AuthoringClient.class, Map.of("setVideo", Drafts.lesson(LessonKind.VIDEO)));
    var media = calls.client(MediaClient.class, Map.of());
    var pages =
        new VideoPages(
            authoring, new LessonSheets(authoring, Drafts.outlines(authoring, media)), media);

    pages.attach(COURSE, LESSON, new UUID(0, 7));

    assertEquals(List.of("setVideo"), calls.names());
  }
}
