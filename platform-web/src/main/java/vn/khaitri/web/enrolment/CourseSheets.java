package vn.khaitri.web.enrolment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.courserun.OpenRunView;
import vn.khaitri.contract.enrolment.EligibilityView.PrerequisiteLine;
import vn.khaitri.contract.enrolment.EnrolmentView;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.shell.Viewer;

/** Finds out how a viewer stands to a course. */
@Singleton
class CourseSheets {
  private final CatalogClient catalog;
  private final EnrolmentClient enrolments;
  private final Viewer viewer;

  CourseSheets(
      @RestClient CatalogClient catalog, @RestClient EnrolmentClient enrolments, Viewer viewer) {
    this.catalog = catalog;
    this.enrolments = enrolments;
    this.viewer = viewer;
  }

  CourseSheet of(UUID courseId) {
    var course = catalog.course(courseId);
    if (!viewer.has(Roles.LEARNER)) {
      var doors = course.runs().stream().map(run -> new Door(run, false, null)).toList();
      return new CourseSheet(course, viewer.isSignedIn(), false, doors, List.of(), null);
    }
    var mine = runsOf(courseId);
    var doors = course.runs().stream().map(run -> door(run, mine)).toList();
    return new CourseSheet(course, true, true, doors, prerequisites(course, doors), null);
  }

  private Set<UUID> runsOf(UUID courseId) {
    return enrolments.mine(courseId, 0, Page.MAX_SIZE).items().stream()
        .map(EnrolmentView::runId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Door door(OpenRunView run, Set<UUID> mine) {
    var asks = run.selfEnrolment() || mine.contains(run.runId());
    return new Door(
        run, mine.contains(run.runId()), asks ? enrolments.eligibility(run.runId()) : null);
  }

  /** All runs of a course ask the same, so that any of them tells. */
  private List<PrerequisiteLine> prerequisites(CourseDetailView course, List<Door> doors) {
    if (course.prerequisites().isEmpty() || doors.isEmpty()) {
      return List.of();
    }
    var known = doors.stream().filter(door -> door.eligibility() != null).findFirst();
    return known
        .map(Door::eligibility)
        .orElseGet(() -> enrolments.eligibility(doors.getFirst().run().runId()))
        .prerequisites();
  }
}
