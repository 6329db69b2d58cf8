package vn.khaitri.web.library;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.contract.library.DescribeAsset;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of an asset as typed, right or wrong.
 *
 * @param tags with commas between them
 */
record AssetForm(
    String title,
    String description,
    String licence,
    String owner,
    String source,
    String validFrom,
    String validTo,
    boolean aiGenerated,
    String language,
    String tags,
    String reviewDueDate,
    int revision,
    @Nullable Problem problem) {

  /** SPDX names of licences that let others use what is under them. */
  private static final List<String> OPEN_LICENCES =
      List.of(
          "CC0-1.0",
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-ND-4.0");

  static AssetForm of(AssetView kept) {
    return new AssetForm(
        kept.title(),
        kept.description(),
        kept.rights().licence(),
        kept.rights().owner(),
        kept.rights().source(),
        Days.typed(kept.rights().validFrom()),
        Days.typed(kept.rights().validTo()),
        kept.aiGenerated(),
        kept.language() == null ? "" : kept.language(),
        String.join(", ", kept.tags()),
        Days.typed(kept.reviewDueDate()),
        kept.revision(),
        null);
  }

  static AssetForm typed(MultivaluedMap<String, String> boxes) {
    return new AssetForm(
        FormBox.text(boxes, "title"),
        FormBox.text(boxes, "description"),
        FormBox.text(boxes, "licence"),
        FormBox.text(boxes, "owner"),
        FormBox.text(boxes, "source"),
        FormBox.text(boxes, "validFrom"),
        FormBox.text(boxes, "validTo"),
        boxes.containsKey("aiGenerated"),
        FormBox.text(boxes, "language"),
        FormBox.text(boxes, "tags"),
        FormBox.text(boxes, "reviewDueDate"),
        Objects.requireNonNullElse(FormBox.number(boxes, "revision"), 0),
        null);
  }

  AssetForm refused(Problem why) {
    return with(revision, why);
  }

  /** To be sent once more over what somebody else kept meanwhile. */
  AssetForm rebasedOn(int kept) {
    return with(kept, problem);
  }

  private AssetForm with(int newRevision, @Nullable Problem why) {
    return new AssetForm(
        title,
        description,
        licence,
        owner,
        source,
        validFrom,
        validTo,
        aiGenerated,
        language,
        tags,
        reviewDueDate,
        newRevision,
        why);
  }

  /** A day of review that is none stays out, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  DescribeAsset request() {
    return new DescribeAsset(
        title,
        description,
        licence,
        owner,
        source,
        Days.read(validFrom),
        Days.read(validTo),
        aiGenerated,
        language.isEmpty() ? null : language,
        tagList(),
        Days.read(reviewDueDate),
        revision);
  }

  public List<String> suggestedLicences() {
    return OPEN_LICENCES;
  }

  /** What the days are in the wrong order for stands at the last. */
  public @Nullable String validityFault() {
    return faults("/validTo", "/validityInOrder");
  }

  public @Nullable String tagsFault() {
    return faults("/tags");
  }

  private @Nullable String faults(String... pointers) {
    if (problem == null) {
      return null;
    }
    var words =
        problem.errors().stream()
            .filter(error -> Arrays.stream(pointers).anyMatch(error.pointer()::startsWith))
            .map(Problem.FieldError::message)
            .distinct()
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? null : words;
  }

  private List<String> tagList() {
    return Arrays.stream(tags.split("[,;\n]", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
