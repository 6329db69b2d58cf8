package vn.khaitri.certification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.certification.RegisterLineView;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Vietnam;

/** The register for spreadsheets. */
final class RegisterTable {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "document",
          "name",
          "course",
          "issued",
          "officer",
          "status",
          "revoked",
          "reason");

  private RegisterTable() {}

  static String head(FeatureTexts texts) {
    return Csv.BEGIN
        + Csv.line(COLUMNS.stream().map(column -> texts.text("column." + column)).toList());
  }

  static String rows(List<RegisterLineView> lines, FeatureTexts texts) {
    return lines.stream().map(line -> Csv.line(row(line, texts))).collect(Collectors.joining());
  }

  private static List<String> row(RegisterLineView line, FeatureTexts texts) {
    return List.of(
        line.number(),
        texts.word("document", line.document()),
        line.learnerName(),
        line.courseTitle(),
        moment(line.issuedAt()),
        line.issuedBy(),
        texts.word("status", line.status()),
        moment(line.revokedAt()),
        Objects.requireNonNullElse(line.revocationReason(), ""));
  }

  private static String moment(@Nullable Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Vietnam.ZONE).format(instant);
  }
}
