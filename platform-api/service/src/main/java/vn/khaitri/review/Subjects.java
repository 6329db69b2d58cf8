package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.authoring.CourseReview;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.contract.review.Place;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Courses and programmes as subjects of comments. */
@ApplicationScoped
class Subjects {
  private final CourseReview courses;
  private final Programmes programmes;

  Subjects(CourseReview courses, Programmes programmes) {
    this.courses = courses;
    this.programmes = programmes;
  }

  /** 404 for one that there is not. */
  Subject find(SubjectKind kind, UUID id) {
    return (switch (kind) {
          case COURSE -> course(id);
          case PROGRAMME -> programme(id);
        })
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private Optional<Subject> course(UUID id) {
    return courses
        .find(id)
        .map(
            course ->
                new Subject(
                    SubjectKind.COURSE,
                    id,
                    course.title(),
                    course.authors(),
                    course.shown(),
                    course.state() != CourseState.PUBLISHED
                        && course.state() != CourseState.WITHDRAWN));
  }

  private Optional<Subject> programme(UUID id) {
    return programmes
        .reviewed(id)
        .map(
            programme ->
                new Subject(
                    SubjectKind.PROGRAMME,
                    id,
                    programme.name(),
                    List.of(programme.drafterId()),
                    programme.state() != ProgrammeState.DRAFT,
                    !programme.state().wasIssued()));
  }

  SubjectTextView text(Subject subject) {
    return switch (subject.kind()) {
      case COURSE ->
          SubjectTexts.of(courses.find(subject.id()).orElseThrow(), courses.outline(subject.id()));
      case PROGRAMME -> SubjectTexts.of(subject.title(), programmes.modules(subject.id()));
    };
  }

  /**
   * Title of the lesson or module at that place; empty for the whole.
   *
   * @throws ProblemException 400 {@code place-unknown}
   */
  Optional<String> placeTitle(Subject subject, Place place) {
    return switch (subject.kind()) {
      case COURSE -> lessonTitle(subject, place);
      case PROGRAMME -> moduleTitle(subject, place);
    };
  }

  private Optional<String> lessonTitle(Subject course, Place place) {
    refuseIf(place.module() != null, "/place/module", "no-such-module");
    if (place.lessonId() == null) {
      refuseIf(place.blockId() != null, "/place/blockId", "no-such-block");
      return Optional.empty();
    }
    var lesson = courses.lesson(course.id(), place.lessonId());
    refuseIf(lesson.isEmpty(), "/place/lessonId", "no-such-lesson");
    refuseIf(
        place.blockId() != null
            && lesson.orElseThrow().blocks().stream()
                .noneMatch(block -> Objects.equals(block.id(), place.blockId())),
        "/place/blockId",
        "no-such-block");
    return lesson.map(found -> found.title());
  }

  private Optional<String> moduleTitle(Subject programme, Place place) {
    refuseIf(place.lessonId() != null, "/place/lessonId", "no-such-lesson");
    refuseIf(place.blockId() != null, "/place/blockId", "no-such-block");
    if (place.module() == null) {
      return Optional.empty();
    }
    var modules = programmes.modules(programme.id());
    refuseIf(place.module() > modules.size(), "/place/module", "no-such-module");
    return Optional.of(modules.get(place.module() - 1).title());
  }

  private static void refuseIf(boolean wrong, String pointer, String fault) {
    if (wrong) {
      throw new ProblemException(
          ReviewProblem.PLACE_UNKNOWN, List.of(new FieldFault(pointer, fault)));
    }
  }
}
