package vn.khaitri.web.courserun;

import java.util.List;
import vn.khaitri.contract.authoring.VersionView;

/**
 * What the form of a run offers.
 *
 * @param versions empty for a run that has its version already
 */
record RunChoices(UnitChoices units, List<GroupChoice> groups, List<VersionView> versions) {
  public boolean isChosen(VersionView version, String id) {
    return version.id().toString().equals(id);
  }
}
