package vn.khaitri.web.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.CourseView;

class UndoTest {
  private static final UUID GONE = new UUID(0, 9);

  @Test
  void offersToPutBackWhatWasTakenOut() {
    var course = withRemoved(new CourseView.Removed(GONE, true, "Bài một", Instant.EPOCH, "An"));

    var undo = Undo.of(course, GONE, null);

    assertEquals(
        new Undo("Bài một", "/day/khoa/" + course.id() + "/bai/" + GONE + "/tra-lai"), undo);
  }

  @Test
  void putsModulesBackAsModules() {
    var course = withRemoved(new CourseView.Removed(GONE, false, "Phần một", Instant.EPOCH, "An"));

    assertEquals(
        new Undo("Phần một", "/day/khoa/" + course.id() + "/chuyen-de/" + GONE + "/tra-lai"),
        Undo.of(course, GONE, null));
  }

  @Test
  void tellsWhatIsBack() {
    var module = Drafts.module("Phần một");

    assertEquals(new Undo("Phần một", null), Undo.of(Drafts.course(module), null, module.id()));
  }

  @Test
  void saysNothingOfWhatItDoesNotKnow() {
    assertNull(Undo.of(Drafts.course(), GONE, GONE));
  }

  private static CourseView withRemoved(CourseView.Removed removed) {
    var course = Drafts.course();
    return new CourseView(
        course.id(),
        course.title(),
        course.summary(),
        course.terms(),
        course.state(),
        course.own(),
        course.owner(),
        course.authors(),
        course.sums(),
        course.framework(),
        course.appraisalComment(),
        course.revision(),
        course.version(),
        course.modules(),
        List.of(removed));
  }
}
