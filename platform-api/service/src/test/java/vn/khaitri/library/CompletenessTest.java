package vn.khaitri.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.FieldFault;

class CompletenessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void whatHasItsRightsAndDatesIsComplete() {
    var faults = Completeness.faults(about("CC0", null, TODAY), TODAY, true);

    assertEquals(List.of(), faults);
  }

  @Test
  void aBareDraftLacksItsRights() {
    var faults = Completeness.faults(AssetAbout.titled("Ảnh", TODAY), TODAY, false);

    assertEquals(
        List.of("/licence", "/owner", "/source", "/mediaId"),
        faults.stream().map(FieldFault::pointer).toList());
  }

  @Test
  void br13ALicenceThatRanOutIsNamed() {
    var faults = Completeness.faults(about("CC0", TODAY.minusDays(1), TODAY), TODAY, true);

    assertEquals(List.of(new FieldFault("/validTo", "expired")), faults);
  }

  @Test
  void br11AReviewInThePastIsNamed() {
    var faults = Completeness.faults(about("CC0", null, TODAY.minusDays(1)), TODAY, true);

    assertEquals(List.of(new FieldFault("/reviewDueDate", "review-past")), faults);
  }

  private static AssetAbout about(
      String licence, @Nullable LocalDate validTo, LocalDate reviewDueDate) {
    return new AssetAbout(
        "Ảnh",
        "",
        licence,
        "Cục Chuyển đổi số quốc gia",
        "Tài liệu",
        null,
        validTo,
        false,
        null,
        List.of(),
        reviewDueDate);
  }
}
