package vn.khaitri.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.shared.FieldFault;

/** Questions name only skills that there are. */
final class SkillPolicy {
  private SkillPolicy() {}

  /** Empty when they do. */
  static List<FieldFault> faults(List<WriteQuiz.Question> questions, Set<String> unknown) {
    var faults = new ArrayList<FieldFault>();
    for (int q = 0; q < questions.size(); q++) {
      var codes = questions.get(q).skills();
      for (int s = 0; s < codes.size(); s++) {
        if (unknown.contains(codes.get(s))) {
          var pointer = "/questions/" + q + "/skills/" + s;
          faults.add(new FieldFault(pointer, "no-such-skill", codes.get(s)));
        }
      }
    }
    return faults;
  }
}
