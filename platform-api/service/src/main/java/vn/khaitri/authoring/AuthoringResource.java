package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
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
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseOrder;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.MoveLesson;
import vn.khaitri.contract.authoring.MoveModule;
import vn.khaitri.contract.authoring.SetTerms;
import vn.khaitri.contract.authoring.SetVideo;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.authoring.WriteModule;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;

@RolesAllowed(Roles.INSTRUCTOR)
class AuthoringResource implements AuthoringApi {
  private final ReadableCourses readable;
  private final CourseDrafting drafting;
  private final OutlineDrafting outline;
  private final CourseCopying copying;
  private final CourseViews views;
  private final LessonReading reading;
  private final Caller caller;

  AuthoringResource(
      ReadableCourses readable,
      CourseDrafting drafting,
      OutlineDrafting outline,
      CourseCopying copying,
      CourseViews views,
      LessonReading reading,
      Caller caller) {
    this.readable = readable;
    this.drafting = drafting;
    this.outline = outline;
    this.copying = copying;
    this.views = views;
    this.reading = reading;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public Page<CourseSummaryView> courses(
      boolean own, @Nullable CourseState state, CourseOrder sort, int page, int size) {
    return readable.summaries(own, state, sort, page, size);
  }

  @Override
  @Transactional
  @Idempotent
  public CourseFactsView createCourse(CreateCourse request) {
    return facts(drafting.create(caller.id(), request));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CourseView course(UUID courseId) {
    return views.of(readable.find(courseId), caller.id());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CourseFactsView facts(UUID courseId) {
    return facts(readable.find(courseId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public List<LessonDraftView> lessons(UUID courseId) {
    return reading.all(courseId);
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public LessonDraftView lesson(UUID courseId, UUID lessonId) {
    return reading.one(courseId, lessonId);
  }

  @Override
  @Transactional
  public CourseFactsView describeCourse(UUID courseId, DescribeCourse request) {
    return facts(drafting.describe(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public CourseFactsView setTerms(UUID courseId, SetTerms request) {
    return facts(drafting.setTerms(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  @Idempotent
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
  public ModuleDraftView restoreModule(UUID courseId, UUID moduleId) {
    return views.of(outline.restoreModule(caller.id(), courseId, moduleId));
  }

  @Override
  @Transactional
  public void moveModule(UUID courseId, UUID moduleId, MoveModule request) {
    outline.moveModule(caller.id(), courseId, moduleId, request.position());
  }

  @Override
  @Transactional
  @Idempotent
  public LessonFactsView addLesson(UUID courseId, AddLesson request) {
    return LessonViews.facts(outline.addLesson(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public LessonFactsView writeLesson(UUID courseId, UUID lessonId, WriteLesson request) {
    return LessonViews.facts(outline.writeLesson(caller.id(), courseId, lessonId, request));
  }

  @Override
  @Transactional
  public LessonFactsView setVideo(UUID courseId, UUID lessonId, SetVideo request) {
    return LessonViews.facts(outline.setVideo(caller.id(), courseId, lessonId, request.mediaId()));
  }

  @Override
  @Transactional
  public LessonFactsView classifyLesson(UUID courseId, UUID lessonId, ClassifyLesson request) {
    return LessonViews.facts(outline.classifyLesson(caller.id(), courseId, lessonId, request));
  }

  @Override
  @Transactional
  public void removeLesson(UUID courseId, UUID lessonId) {
    outline.removeLesson(caller.id(), courseId, lessonId);
  }

  @Override
  @Transactional
  public ModuleDraftView restoreLesson(UUID courseId, UUID lessonId) {
    return views.of(outline.restoreLesson(caller.id(), courseId, lessonId));
  }

  @Override
  @Transactional
  public ModuleDraftView moveLesson(UUID courseId, UUID lessonId, MoveLesson request) {
    return views.of(outline.moveLesson(caller.id(), courseId, lessonId, request));
  }

  @Override
  @Transactional
  public CourseFactsView addAuthor(UUID courseId, AddAuthor request) {
    return facts(drafting.addAuthor(caller.id(), courseId, request));
  }

  @Override
  @Transactional
  public CourseFactsView removeAuthor(UUID courseId, UUID personId) {
    return facts(drafting.removeAuthor(caller.id(), courseId, personId));
  }

  @Override
  @Transactional
  @Idempotent
  public CourseFactsView copy(UUID courseId, CopyCourse request) {
    return facts(copying.copy(readable.find(courseId), caller.id(), request.title()));
  }

  @Override
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public PlaybackView preview(UUID courseId, UUID lessonId) {
    return reading.playback(courseId, lessonId);
  }

  @Override
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public String previewPlaylist(UUID courseId, UUID lessonId, String playlist) {
    return reading.playlist(courseId, lessonId, playlist);
  }

  private CourseFactsView facts(Course course) {
    return views.facts(course, caller.id());
  }
}
