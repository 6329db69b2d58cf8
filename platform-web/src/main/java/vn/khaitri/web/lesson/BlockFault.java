package vn.khaitri.web.lesson;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.khaitri.contract.Problem.FieldError;

/** Leads a fault in a block that was sent to its box in the page. */
final class BlockFault {
  private static final Pattern BLOCK = Pattern.compile("/?blocks/(\\d{1,4})/(\\w+)");

  /** Rules over a whole block are shown at the box that can put them right. */
  private static final Map<String, String> BOXES =
      Map.of("withItsAsset", "assetId", "withItsAddress", "address");

  private BlockFault() {}

  /**
   * @param sent the boxes that were sent, in their order
   */
  static FieldError placed(FieldError error, List<BlockBox> sent) {
    var pointer = BLOCK.matcher(error.pointer());
    if (!pointer.matches()) {
      return error;
    }
    int place = Integer.parseInt(pointer.group(1));
    if (place >= sent.size()) {
      return error;
    }
    var box = BOXES.getOrDefault(pointer.group(2), pointer.group(2));
    return new FieldError("/" + sent.get(place).pointer() + "/" + box, error.message());
  }
}
