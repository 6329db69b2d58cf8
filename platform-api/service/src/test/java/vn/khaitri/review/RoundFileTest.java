package vn.khaitri.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.review.Place;
import vn.khaitri.contract.review.RemarkView;
import vn.khaitri.contract.review.RemarkView.Act;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.ThreadView;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.ProblemTexts;

class RoundFileTest {
  private static final FeatureTexts VIETNAMESE = FeatureTexts.of("review", ProblemTexts.VIETNAMESE);
  private static final Instant NOON = Instant.parse("2022-01-10T05:00:00Z");

  private static ThreadView thread(
      Place place, @Nullable String placeTitle, RemarkView... remarks) {
    return new ThreadView(
        UUID.randomUUID(),
        SubjectKind.COURSE,
        UUID.randomUUID(),
        place,
        placeTitle,
        UUID.randomUUID(),
        "Xã Thử",
        null,
        null,
        false,
        List.of(remarks));
  }

  private static RemarkView remark(Act act, String text) {
    return new RemarkView(UUID.randomUUID(), act, UUID.randomUUID(), "Người thử", text, NOON);
  }

  @Test
  void everyRemarkHasARowWithItsAgencyAndPlace() {
    var place = new Place(UUID.randomUUID(), null, null, "câu này");
    var file =
        RoundFile.of(
            List.of(
                thread(
                    place,
                    "Bài 1",
                    remark(Act.COMMENT, "Nên sửa, \"rõ\" hơn"),
                    remark(Act.REPLY, "Đã sửa")),
                thread(Place.WHOLE, null, remark(Act.COMMENT, "Tốt"))),
            VIETNAMESE);

    var rows = Csv.read(file).stream().map(Csv.Row::cells).toList();

    assertEquals(
        List.of(
            List.of(
                "Số",
                "Cơ quan góp ý",
                "Vị trí",
                "Đoạn trích",
                "Loại",
                "Người viết",
                "Thời điểm",
                "Nội dung",
                "Tình trạng"),
            List.of(
                "1",
                "Xã Thử",
                "Bài 1",
                "câu này",
                "Góp ý",
                "Người thử",
                "10/01/2022 12:00",
                "Nên sửa, \"rõ\" hơn",
                "Chưa giải quyết"),
            List.of(
                "1",
                "Xã Thử",
                "Bài 1",
                "câu này",
                "Trả lời",
                "Người thử",
                "10/01/2022 12:00",
                "Đã sửa",
                "Chưa giải quyết"),
            List.of(
                "2",
                "Xã Thử",
                "Toàn bộ",
                "",
                "Góp ý",
                "Người thử",
                "10/01/2022 12:00",
                "Tốt",
                "Chưa giải quyết")),
        rows);
  }

  @Test
  void aCommentIsNeverAFormula() {
    var file =
        RoundFile.of(
            List.of(thread(Place.WHOLE, null, remark(Act.COMMENT, "=HYPERLINK(\"x\")"))),
            VIETNAMESE);

    assertTrue(file.contains(",\"'=HYPERLINK(\"\"x\"\")\","), file);
  }
}
