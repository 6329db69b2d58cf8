package vn.khaitri.web.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.CourseChangesView.FactChange;

class FactTest {
  @Test
  void namesWhatChanged() {
    assertEquals(Fact.PERIODS, Fact.of(new FactChange("periods", "1", "1.5")));
  }

  @Test
  void showsNoValuesOfWhatItDoesNotKnow() {
    var change = new FactChange("colour", "a", "b");

    assertEquals(Fact.OTHER, Fact.of(change));
    assertFalse(Changes.isReadable(change));
  }

  @Test
  void showsNoIds() {
    assertFalse(Changes.isReadable(new FactChange("mediaId", "a", "b")));
    assertTrue(Changes.isReadable(new FactChange("title", "a", "b")));
  }
}
