package vn.khaitri.web.courserun;

import java.util.List;
import vn.khaitri.contract.courserun.ClassSessionView;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.web.shell.Form;

/**
 * A course run as its page shows it.
 *
 * @param audience names of the groups that it is for; empty for those of its course
 * @param admin whether the viewer plans it
 * @param organiser whether the viewer may see its learners
 * @param form of its steps, with why it is cancelled
 */
record RunSheet(
    CourseRunView run,
    List<SessionLine> sessions,
    List<String> audience,
    boolean admin,
    boolean organiser,
    Form form) {

  RunSheet with(Form typed) {
    return new RunSheet(run, sessions, audience, admin, organiser, typed);
  }

  public String page() {
    return RunQuery.PATH + "/" + run.id();
  }

  /** Whether sessions can still be planned. */
  public boolean isPlannable() {
    return admin && !run.selfPaced() && !RunStates.isCancelled(run.state());
  }

  /**
   * @param lesson title of the lesson that it completes; empty for a session beside the lessons
   */
  record SessionLine(ClassSessionView view, String lesson) {}
}
