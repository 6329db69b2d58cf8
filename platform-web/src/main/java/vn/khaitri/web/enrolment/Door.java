package vn.khaitri.web.enrolment;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.OpenRunView;
import vn.khaitri.contract.enrolment.EligibilityView;

/**
 * A way into a course: one run as its viewer finds it.
 *
 * @param joined the viewer is in it already
 * @param eligibility null for who cannot be asked about: strangers, staff, runs by nomination
 */
record Door(OpenRunView run, boolean joined, @Nullable EligibilityView eligibility) {

  public boolean isOpenToViewer() {
    return !joined && eligibility != null && eligibility.mayEnrol();
  }

  /** Why the viewer would not be taken now; null when they would, or when nobody knows. */
  public @Nullable String refusal() {
    return joined || eligibility == null ? null : eligibility.refusal();
  }

  /** Without dates and unit, so that there is little to say of it. */
  public boolean isSelfPaced() {
    return run.startsAt() == null;
  }

  public boolean isFull() {
    return run.seatsLeft() != null && run.seatsLeft() == 0;
  }
}
