package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseLifeApi;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.SetReviewDue;
import vn.khaitri.contract.authoring.VersionView;
import vn.khaitri.contract.authoring.WithdrawVersion;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
class CourseLifeResource implements CourseLifeApi {
  private final CourseRepository courses;
  private final VersionRepository versions;
  private final CourseIssuing issuing;
  private final CourseComparison comparison;
  private final CourseViews views;
  private final Caller caller;

  CourseLifeResource(
      CourseRepository courses,
      VersionRepository versions,
      CourseIssuing issuing,
      CourseComparison comparison,
      CourseViews views,
      Caller caller) {
    this.courses = courses;
    this.versions = versions;
    this.issuing = issuing;
    this.comparison = comparison;
    this.views = views;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.INSTRUCTOR)
  public CourseView submit(UUID courseId) {
    return view(issuing.submit(caller.id(), courseId));
  }

  @Override
  @Transactional
  public CourseView appraise(UUID courseId, AppraiseCourse request) {
    return view(issuing.appraise(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public CourseView publish(UUID courseId, PublishCourse request) {
    return view(issuing.publish(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.INSTRUCTOR)
  public CourseView revise(UUID courseId) {
    return view(issuing.revise(caller.id(), courseId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public List<VersionView> versions(UUID courseId) {
    return versions.views(readable(courseId).id());
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
    return comparison.of(readable(courseId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public void setReviewDue(UUID courseId, SetReviewDue request) {
    issuing.setReviewDue(caller.id(), appraises(), courseId, request.date());
  }

  private CourseView view(Course course) {
    return views.of(course, caller.id());
  }

  private boolean appraises() {
    return caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
  }

  private Course readable(UUID courseId) {
    return courses
        .findByIdOptional(courseId)
        .filter(course -> course.isReadableBy(caller.id(), appraises()))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
