package vn.khaitri.competency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.shared.FieldFault;

/** Whether the parts of a framework agree with each other. */
final class FrameworkPolicy {
  private FrameworkPolicy() {}

  /** Empty when they do. */
  static List<FieldFault> faults(DraftFramework draft) {
    var faults = new ArrayList<FieldFault>();
    if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
      faults.add(new FieldFault("/validTo", "before-valid-from"));
    }
    var names = new HashSet<String>();
    var codes = new HashSet<String>();
    for (int g = 0; g < draft.groups().size(); g++) {
      var group = draft.groups().get(g);
      if (!names.add(group.name())) {
        faults.add(new FieldFault("/groups/" + g + "/name", "group-repeated", group.name()));
      }
      for (int s = 0; s < group.skills().size(); s++) {
        var code = group.skills().get(s).code();
        if (!codes.add(code)) {
          faults.add(
              new FieldFault("/groups/" + g + "/skills/" + s + "/code", "skill-repeated", code));
        }
      }
    }
    return faults;
  }
}
