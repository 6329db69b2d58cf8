package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.AuthoringApi;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.MoveLesson;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.media.Media;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.INSTRUCTOR)
class AuthoringResource implements AuthoringApi {
  private final CourseRepository courses;
  private final CourseDrafting drafting;
  private final CourseAppraisal appraisal;
  private final Media media;
  private final Caller caller;

  AuthoringResource(
      CourseRepository courses,
      CourseDrafting drafting,
      CourseAppraisal appraisal,
      Media media,
      Caller caller) {
    this.courses = courses;
    this.drafting = drafting;
    this.appraisal = appraisal;
    this.media = media;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public List<CourseSummaryView> courses() {
    return courses.summaries(caller.id(), appraises());
  }

  @Override
  @Transactional
  public CourseView createCourse(CreateCourse request) {
    return drafting.create(caller.id(), request).view(caller.id());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CourseView course(UUID courseId) {
    return readable(courseId).view(caller.id());
  }

  @Override
  @Transactional
  public CourseView describeCourse(UUID courseId, DescribeCourse request) {
    return drafting.describe(caller.id(), courseId, request).view(caller.id());
  }

  @Override
  @Transactional
  public LessonDraftView addLesson(UUID courseId, AddLesson request) {
    return drafting.addLesson(caller.id(), courseId, request).view();
  }

  @Override
  @Transactional
  public LessonDraftView writeLesson(UUID courseId, UUID lessonId, WriteLesson request) {
    return drafting.writeLesson(caller.id(), courseId, lessonId, request).view();
  }

  @Override
  @Transactional
  public void removeLesson(UUID courseId, UUID lessonId) {
    drafting.removeLesson(caller.id(), courseId, lessonId);
  }

  @Override
  @Transactional
  public CourseView moveLesson(UUID courseId, UUID lessonId, MoveLesson request) {
    return drafting
        .moveLesson(caller.id(), courseId, lessonId, request.position())
        .view(caller.id());
  }

  @Override
  @Transactional
  public CourseView submit(UUID courseId) {
    return drafting.submit(caller.id(), courseId).view(caller.id());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public CourseView appraise(UUID courseId, AppraiseCourse request) {
    return appraisal.appraise(caller.id(), courseId, request).view(caller.id());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public CourseView publish(UUID courseId) {
    return appraisal.publish(caller.id(), courseId).view(caller.id());
  }

  @Override
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public PlaybackView preview(UUID courseId, UUID lessonId) {
    return media.playback(video(courseId, lessonId));
  }

  @Override
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public String previewPlaylist(UUID courseId, UUID lessonId, String playlist) {
    return media.playlist(video(courseId, lessonId), playlist);
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

  /** Not in a transaction, which would hold its connection while the store is asked. */
  private UUID video(UUID courseId, UUID lessonId) {
    var mediaId = readable(courseId).lesson(lessonId).mediaId();
    if (mediaId == null) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    return mediaId;
  }
}
