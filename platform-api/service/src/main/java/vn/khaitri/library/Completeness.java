package vn.khaitri.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.contract.library.LicenceState;
import vn.khaitri.shared.FieldFault;

/** What an asset still lacks before it can be handed in (BR-11, BR-13). */
final class Completeness {
  private Completeness() {}

  /**
   * @param playable whether the video can be played; of no matter for the other kinds
   * @return in the order of the form; empty when all is there
   */
  static List<FieldFault> faults(AssetAbout about, LocalDate today, boolean playable) {
    var faults = new ArrayList<FieldFault>();
    needed(about.licence(), "licence", faults);
    needed(about.owner(), "owner", faults);
    needed(about.source(), "source", faults);
    if (about.validityReversed()) {
      faults.add(new FieldFault("/validTo", "validity-reversed"));
    } else if (LicencePolicy.on(today, about.validFrom(), about.validTo())
        == LicenceState.EXPIRED) {
      faults.add(new FieldFault("/validTo", "expired"));
    }
    if (about.reviewDueDate().isBefore(today)) {
      faults.add(new FieldFault("/reviewDueDate", "review-past"));
    }
    if (!playable) {
      faults.add(new FieldFault("/mediaId", "video-not-ready"));
    }
    return faults;
  }

  private static void needed(String text, String field, List<FieldFault> faults) {
    if (text.isBlank()) {
      faults.add(new FieldFault("/" + field, field + "-missing"));
    }
  }
}
