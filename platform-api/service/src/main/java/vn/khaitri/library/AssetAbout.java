package vn.khaitri.library;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.DescribeAsset;
import vn.khaitri.text.Texts;

/** What is written about an asset. */
@Embeddable
record AssetAbout(
    String title,
    String description,
    String licence,
    String owner,
    String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean aiGenerated,
    @Nullable String language,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags,
    LocalDate reviewDueDate) {

  /** Of a draft that has nothing but its title. */
  static AssetAbout titled(String title, LocalDate reviewDueDate) {
    return new AssetAbout(title, "", "", "", "", null, null, false, null, List.of(), reviewDueDate);
  }

  static AssetAbout of(DescribeAsset request) {
    return new AssetAbout(
        request.title(),
        request.description(),
        request.licence(),
        request.owner(),
        request.source(),
        request.validFrom(),
        request.validTo(),
        request.aiGenerated(),
        request.language(),
        request.tags().stream().distinct().toList(),
        request.reviewDueDate());
  }

  static AssetAbout of(NewAsset facts, LocalDate reviewDueDate) {
    return new AssetAbout(
        facts.title(),
        facts.description(),
        facts.licence(),
        facts.owner(),
        facts.source(),
        facts.validFrom(),
        facts.validTo(),
        facts.aiGenerated(),
        facts.language(),
        facts.tags().stream().distinct().toList(),
        reviewDueDate);
  }

  AssetAbout with(LocalDate nextReview, @Nullable LocalDate newValidTo) {
    return new AssetAbout(
        title,
        description,
        licence,
        owner,
        source,
        validFrom,
        newValidTo,
        aiGenerated,
        language,
        tags,
        nextReview);
  }

  /** The last day is before the first. */
  boolean validityReversed() {
    return validFrom != null && validTo != null && validTo.isBefore(validFrom);
  }

  /** What a search looks through. */
  String folded() {
    return Texts.folded(
        Stream.concat(Stream.of(title, description, owner), tags.stream())
            .collect(Collectors.joining(" ")));
  }
}
