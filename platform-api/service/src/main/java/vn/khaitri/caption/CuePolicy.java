package vn.khaitri.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.contract.caption.WriteCaptions;
import vn.khaitri.shared.FieldFault;

/** What captions have to be: at least one, in order, within the video, none of them empty. */
final class CuePolicy {
  /** Files round up, and containers disagree about the last frame. */
  private static final long GRACE = 1000;

  private CuePolicy() {}

  /**
   * @param pointer where the cue of that index is
   */
  static List<FieldFault> faults(List<Cue> cues, long durationMillis, IntFunction<Place> pointer) {
    if (cues.isEmpty()) {
      return List.of(new FieldFault("/cues", "no-cue"));
    }
    if (cues.size() > WriteCaptions.MAX_CUES) {
      return List.of(new FieldFault("/cues", "too-many", WriteCaptions.MAX_CUES));
    }
    var faults = new ArrayList<FieldFault>();
    Cue before = null;
    for (int n = 0; n < cues.size(); n++) {
      var place = pointer.apply(n);
      check(cues.get(n), before, durationMillis, place, faults);
      before = cues.get(n);
    }
    return faults;
  }

  /**
   * @param start pointer at its start
   * @param end pointer at its end
   * @param text pointer at its words
   */
  record Place(String start, String end, String text) {
    static Place ofCue(int index) {
      var cue = "/cues/" + index;
      return new Place(cue + "/startMillis", cue + "/endMillis", cue + "/text");
    }

    static Place ofLine(int line) {
      var pointer = "/lines/" + line;
      return new Place(pointer, pointer, pointer);
    }
  }

  private static void check(
      Cue cue, @Nullable Cue before, long duration, Place place, List<FieldFault> faults) {
    if (cue.startMillis() < 0) {
      faults.add(new FieldFault(place.start(), "time-negative", cue.startMillis() + " ms"));
    } else if (cue.endMillis() <= cue.startMillis()) {
      faults.add(new FieldFault(place.end(), "end-not-after-start"));
    } else if (cue.startMillis() >= duration || cue.endMillis() > duration + GRACE) {
      faults.add(
          new FieldFault(
              cue.startMillis() >= duration ? place.start() : place.end(),
              "beyond-video",
              CueTime.write(duration, ',')));
    } else if (before != null && cue.startMillis() < before.startMillis()) {
      faults.add(new FieldFault(place.start(), "before-previous"));
    }
    if (cue.text().isBlank()) {
      faults.add(new FieldFault(place.text(), "text-missing"));
    } else if (cue.text().length() > Cue.MAX_TEXT) {
      faults.add(new FieldFault(place.text(), "text-too-long", Cue.MAX_TEXT));
    }
  }
}
