package vn.khaitri.web.courserun;

import java.util.List;
import vn.khaitri.contract.authoring.VersionView;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.web.shell.Tick;

/**
 * What the form of a run offers.
 *
 * @param versions empty for a run that has its version already
 */
record RunChoices(UnitChoices units, List<Tick> groups, List<VersionView> versions) {
  public List<RunMode> modes() {
    return List.of(RunMode.values());
  }

  public List<FundingSource> sources() {
    return List.of(FundingSource.values());
  }

  public List<FinalExamMode> examModes() {
    return List.of(FinalExamMode.values());
  }
}
