package vn.khaitri.web.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunOrder;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.web.courserun.CourseRunClient;

/**
 * The runs of a course that take learners or will, and keep the version that they have (BR-05).
 *
 * @param shown the first of them
 * @param total how many there are
 */
record RunsKept(List<CourseRunView> shown, long total) {
  private static final int MOST = 20;

  static RunsKept of(CourseRunClient runs, UUID courseId) {
    var open = page(runs, courseId, RunState.OPEN);
    var planned = page(runs, courseId, RunState.PLANNED);
    return new RunsKept(
        Stream.concat(open.items().stream(), planned.items().stream()).toList(),
        open.total() + planned.total());
  }

  private static Page<CourseRunView> page(CourseRunClient runs, UUID courseId, RunState state) {
    return runs.runs(courseId, null, null, null, state, null, null, RunOrder.LATEST_START, 0, MOST);
  }

  /** How many are not shown. */
  public long more() {
    return total - shown.size();
  }
}
