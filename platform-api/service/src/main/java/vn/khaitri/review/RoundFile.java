package vn.khaitri.review;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khaitri.contract.review.RemarkView;
import vn.khaitri.contract.review.ThreadView;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Vietnam;

/** All comments of a round as a table, a row for each remark, numbered by thread. */
final class RoundFile {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Vietnam.ZONE);
  private static final List<String> COLUMNS =
      List.of("number", "agency", "place", "quote", "act", "author", "at", "text", "state");

  private RoundFile() {}

  static String of(List<ThreadView> threads, FeatureTexts texts) {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(column -> texts.text("column." + column)).toList());
    for (int i = 0; i < threads.size(); i++) {
      var number = String.valueOf(i + 1);
      rows(number, threads.get(i), texts).forEach(rows::add);
    }
    return Csv.write(rows);
  }

  private static Stream<List<String>> rows(String number, ThreadView thread, FeatureTexts texts) {
    var state = texts.text(thread.resolvedAt() == null ? "state.open" : "state.resolved");
    var place = Objects.requireNonNullElseGet(thread.placeTitle(), () -> texts.text("place.whole"));
    return thread.remarks().stream()
        .map(
            remark ->
                List.of(
                    number,
                    Objects.requireNonNullElse(thread.agency(), ""),
                    place,
                    Objects.requireNonNullElse(thread.place().quote(), ""),
                    act(remark, texts),
                    remark.author(),
                    at(remark.writtenAt()),
                    remark.text(),
                    state));
  }

  private static String act(RemarkView remark, FeatureTexts texts) {
    return texts.word("act", remark.act());
  }

  private static String at(Instant moment) {
    return MOMENT.format(moment);
  }
}
