package vn.khaitri.web.courserun;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitView;

/**
 * Units to choose from: the country, its provinces, and the communes of one of them, for there are
 * too many communes to list them all.
 *
 * @param chosen null for none
 * @param province whose communes are offered; null for none
 */
record UnitChoices(
    @Nullable UUID chosen,
    List<UnitView> countries,
    List<UnitView> provinces,
    @Nullable UnitView province,
    List<UnitView> communes) {

  public boolean isChosen(UnitView unit) {
    return unit.id().equals(chosen);
  }
}
