package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AddAuthor;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.AuthoringApi;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.CopyCourse;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.MoveLesson;
import vn.khaitri.contract.authoring.MoveModule;
import vn.khaitri.contract.authoring.SetTerms;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.authoring.WriteModule;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.media.Media;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.INSTRUCTOR)
class AuthoringResource implements AuthoringApi {
  private final CourseRepository courses;
  private final LessonRepository lessons;
  private final CourseDrafting drafting;
  private final OutlineDrafting outline;
  private final CourseCopying copying;
  private final CourseViews views;
  private final Media media;
  private final Caller caller;

  AuthoringResource(
      CourseRepository courses,
      LessonRepository lessons,
      CourseDrafting drafting,
      OutlineDrafting outline,
      CourseCopying copying,
      CourseViews views,
      Media media,
      Caller caller) {
    this.courses = courses;
    this.lessons = lessons;
    this.drafting = drafting;
    this.outline = outline;
    this.copying = copying;
    this.views = views;
    this.media = media;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public Page<CourseSummaryView> courses(
      boolean own, @Nullable CourseState state, int page, int size) {
    return courses.summaries(caller.id(), appraises() && !own, state, page, size);
  }

  @Override
  @Transactional
  public CourseView createCourse(CreateCourse request) {
    return view(drafting.create(caller.id(), request));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CourseView course(UUID courseId) {
    return view(readable(courseId));
  }

  @Override
  @Transactional
  public CourseView describeCourse(UUID courseId, DescribeCourse request) {
    return view(drafting.describe(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public CourseView setTerms(UUID courseId, SetTerms request) {
    return view(drafting.setTerms(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public ModuleDraftView addModule(UUID courseId, AddModule request) {
    return views.of(outline.addModule(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public ModuleDraftView writeModule(UUID courseId, UUID moduleId, WriteModule request) {
    return views.of(outline.writeModule(caller.id(), courseId, moduleId, request));
  }

  @Override
  @Transactional
  public void removeModule(UUID courseId, UUID moduleId) {
    outline.removeModule(caller.id(), courseId, moduleId);
  }

  @Override
  @Transactional
  public CourseView restoreModule(UUID courseId, UUID moduleId) {
    return view(outline.restoreModule(caller.id(), courseId, moduleId));
  }

  @Override
  @Transactional
  public CourseView moveModule(UUID courseId, UUID moduleId, MoveModule request) {
    return view(outline.moveModule(caller.id(), courseId, moduleId, request.position()));
  }

  @Override
  @Transactional
  public LessonDraftView addLesson(UUID courseId, AddLesson request) {
    return outline.addLesson(caller.id(), courseId, request).view();
  }

  @Override
  @Transactional
  public LessonDraftView writeLesson(UUID courseId, UUID lessonId, WriteLesson request) {
    return outline.writeLesson(caller.id(), courseId, lessonId, request).view();
  }

  @Override
  @Transactional
  public LessonDraftView classifyLesson(UUID courseId, UUID lessonId, ClassifyLesson request) {
    return outline.classifyLesson(caller.id(), courseId, lessonId, request).view();
  }

  @Override
  @Transactional
  public void removeLesson(UUID courseId, UUID lessonId) {
    outline.removeLesson(caller.id(), courseId, lessonId);
  }

  @Override
  @Transactional
  public CourseView restoreLesson(UUID courseId, UUID lessonId) {
    return view(outline.restoreLesson(caller.id(), courseId, lessonId));
  }

  @Override
  @Transactional
  public CourseView moveLesson(UUID courseId, UUID lessonId, MoveLesson request) {
    return view(outline.moveLesson(caller.id(), courseId, lessonId, request));
  }

  @Override
  @Transactional
  public CourseView addAuthor(UUID courseId, AddAuthor request) {
    return view(drafting.addAuthor(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public CourseView removeAuthor(UUID courseId, UUID personId) {
    return view(drafting.removeAuthor(caller.id(), courseId, personId));
  }

  @Override
  @Transactional
  public CourseView copy(UUID courseId, CopyCourse request) {
    return view(copying.copy(readable(courseId), caller.id(), request.title()));
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

  /** Not in a transaction, which would hold its connection while the store is asked. */
  private UUID video(UUID courseId, UUID lessonId) {
    readable(courseId);
    var mediaId =
        lessons
            .of(courseId, lessonId)
            .filter(Lesson::isStanding)
            .map(lesson -> lesson.shown(media::ready));
    return mediaId.orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
