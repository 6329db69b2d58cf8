package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.FieldFault;

/** What is wrong with a plan, in itself and with whom it names. */
@ApplicationScoped
class PlanCheck {
  private final Units units;
  private final Audiences audiences;

  PlanCheck(Units units, Audiences audiences) {
    this.units = units;
    this.audiences = audiences;
  }

  List<FieldFault> faults(RunPlan plan) {
    var faults = new ArrayList<>(RunPolicy.faults(plan));
    if (!units.isValid(plan.unitId())) {
      faults.add(new FieldFault("/plan/unitId", "unit-unknown"));
    }
    audiences
        .unknown(plan.audience())
        .forEach(code -> faults.add(new FieldFault("/plan/audience", "group-unknown", code)));
    return faults;
  }
}
