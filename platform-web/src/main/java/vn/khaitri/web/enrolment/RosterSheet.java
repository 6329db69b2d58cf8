package vn.khaitri.web.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.contract.enrolment.EnrolledListView;
import vn.khaitri.contract.enrolment.RosterLineView;

/**
 * The learners of a run as their organiser sees them.
 *
 * @param admin whether the viewer may enrol others
 * @param done what the last list did; null when there was none just now
 */
record RosterSheet(
    CourseRunView run,
    Page<RosterLineView> learners,
    boolean admin,
    RosterForm form,
    @Nullable EnrolledListView done,
    @Nullable Problem problem) {

  public String page() {
    return "/quan-tri/lop/" + run.id() + "/hoc-vien";
  }

  public String pages() {
    return page() + "?trang=";
  }

  public boolean isTaking() {
    return admin && run.state() == RunState.OPEN;
  }

  public List<RosterForm.Row> rows() {
    return form.rows(problem);
  }
}
