package vn.khaitri.web.library;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.contract.library.LicenceState;

/** How states look, and which asset a problem leads to. */
@TemplateExtension
class AssetStates {
  private static final Pattern ASSET = Pattern.compile("/assets/([0-9a-f-]{36})");

  private AssetStates() {}

  /** CSS class of its tag. */
  static String tone(AssetState state) {
    return switch (state) {
      case DRAFT, RETIRED -> "plain-tag";
      case IN_APPRAISAL -> "warn";
      case CHANGES_REQUESTED -> "bad";
      case APPRAISED -> "good";
    };
  }

  /** CSS class of its tag. */
  static String tone(LicenceState state) {
    return switch (state) {
      case VALID -> "good";
      case EXPIRING, NOT_YET -> "warn";
      case EXPIRED -> "bad";
    };
  }

  /** Nothing has to be said of it. */
  static boolean isValid(LicenceState state) {
    return state == LicenceState.VALID;
  }

  static boolean isPicture(AssetKind kind) {
    return kind == AssetKind.PICTURE;
  }

  static boolean isVideo(AssetKind kind) {
    return kind == AssetKind.VIDEO;
  }

  static boolean isRetired(AssetState state) {
    return state == AssetState.RETIRED;
  }

  static boolean isWaiting(AssetState state) {
    return state == AssetState.IN_APPRAISAL;
  }

  static boolean isAppraised(AssetState state) {
    return state == AssetState.APPRAISED;
  }

  /** Page of the asset that is there already; null for what is about a field. */
  static @Nullable String known(Problem.FieldError error) {
    var pointer = ASSET.matcher(error.pointer());
    return pointer.matches() ? AssetSheet.page(pointer.group(1)) : null;
  }
}
