package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseLifeApi;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.SetReviewDue;
import vn.khaitri.contract.authoring.VersionView;
import vn.khaitri.contract.authoring.WithdrawVersion;
import vn.khaitri.shared.Caller;

@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
class CourseLifeResource implements CourseLifeApi {
  private final ReadableCourses readable;
  private final VersionRepository versions;
  private final CourseIssuing issuing;
  private final CourseComparison comparison;
  private final CourseViews views;
  private final Caller caller;

  CourseLifeResource(
      ReadableCourses readable,
      VersionRepository versions,
      CourseIssuing issuing,
      CourseComparison comparison,
      CourseViews views,
      Caller caller) {
    this.readable = readable;
    this.versions = versions;
    this.issuing = issuing;
    this.comparison = comparison;
    this.views = views;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.INSTRUCTOR)
  public CourseFactsView submit(UUID courseId) {
    return facts(issuing.submit(caller.id(), courseId));
  }

  @Override
  @Transactional
  public CourseFactsView appraise(UUID courseId, AppraiseCourse request) {
    return facts(issuing.appraise(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public CourseFactsView publish(UUID courseId, PublishCourse request) {
    return facts(issuing.publish(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.INSTRUCTOR)
  public CourseFactsView revise(UUID courseId) {
    return facts(issuing.revise(caller.id(), courseId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public List<VersionView> versions(UUID courseId) {
    return versions.views(readable.find(courseId).id());
  }

  @Override
  @Transactional
  public VersionView withdraw(UUID courseId, int number, WithdrawVersion request) {
    issuing.withdraw(caller.id(), courseId, number, request);
    return versions.views(courseId).stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseThrow();
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CourseChangesView changes(UUID courseId) {
    return comparison.of(readable.find(courseId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public void setReviewDue(UUID courseId, SetReviewDue request) {
    issuing.setReviewDue(caller.id(), readable.appraises(), courseId, request.date());
  }

  private CourseFactsView facts(Course course) {
    return views.facts(course, caller.id());
  }
}
