package vn.khaitri.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.contract.caption.WriteCaptions;
import vn.khaitri.shared.FieldFault;

class CuePolicyTest {
  private static final long DURATION = 10_000;

  @Test
  void goodCuesMayOverlapAndEndALittleLate() {
    var faults = faults(new Cue(0, 3000, "Một"), new Cue(2000, 10_900, "Hai"));

    assertEquals(List.of(), faults);
  }

  @Test
  void eachFaultIsSaidAtItsField() {
    var faults =
        faults(
            new Cue(-1, 1000, "Một"),
            new Cue(3000, 3000, "Hai"),
            new Cue(2000, 4000, " "),
            new Cue(9000, 12_000, "Bốn"),
            new Cue(11_000, 12_000, "x".repeat(Cue.MAX_TEXT + 1)));

    assertEquals(
        List.of(
            "/cues/0/startMillis time-negative",
            "/cues/1/endMillis end-not-after-start",
            "/cues/2/startMillis before-previous",
            "/cues/2/text text-missing",
            "/cues/3/endMillis beyond-video",
            "/cues/4/startMillis beyond-video",
            "/cues/4/text text-too-long"),
        said(faults));
  }

  @Test
  void thereHasToBeOneAndNotTooMany() {
    var many = Collections.nCopies(WriteCaptions.MAX_CUES + 1, new Cue(0, 1, "Một"));

    assertEquals(List.of("/cues no-cue"), said(faults()));
    assertEquals(
        List.of("/cues too-many"), said(CuePolicy.faults(many, DURATION, CuePolicy.Place::ofCue)));
  }

  private static List<FieldFault> faults(Cue... cues) {
    return CuePolicy.faults(List.of(cues), DURATION, CuePolicy.Place::ofCue);
  }

  private static List<String> said(List<FieldFault> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.name()).toList();
  }
}
