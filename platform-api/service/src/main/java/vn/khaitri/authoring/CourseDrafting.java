package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.AddAuthor;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.contract.authoring.SetTerms;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.PrintedLetters;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What authors do to a course as a whole. A course of others is 404. */
@ApplicationScoped
class CourseDrafting {
  /** It will stand on certificates. */
  private static final String TITLE = "/title";

  private final CourseRepository courses;
  private final ModuleRepository modules;
  private final LessonRepository lessons;
  private final TermsCheck termsCheck;
  private final Persons persons;
  private final Clock clock;

  CourseDrafting(
      CourseRepository courses,
      ModuleRepository modules,
      LessonRepository lessons,
      TermsCheck termsCheck,
      Persons persons,
      Clock clock) {
    this.courses = courses;
    this.modules = modules;
    this.lessons = lessons;
    this.termsCheck = termsCheck;
    this.persons = persons;
    this.clock = clock;
  }

  Course create(UUID authorId, CreateCourse request) {
    PrintedLetters.require(TITLE, request.title());
    var course = new Course(authorId, request.title(), request.summary(), clock.instant());
    courses.persist(course);
    return course;
  }

  Course describe(UUID authorId, UUID courseId, DescribeCourse request) {
    var course = editable(authorId, courseId);
    requireSeen(request.revision(), course);
    PrintedLetters.require(TITLE, request.title());
    course.describe(request.title(), request.summary(), clock.instant());
    return course;
  }

  Course setTerms(UUID authorId, UUID courseId, SetTerms request) {
    var course = editable(authorId, courseId);
    requireSeen(request.revision(), course);
    termsCheck.requireKnown(request.terms(), courseId);
    course.agree(request.terms(), clock.instant());
    return course;
  }

  Course addAuthor(UUID ownerId, UUID courseId, AddAuthor request) {
    var course = owned(ownerId, courseId);
    course.admit(
        persons
            .named(request.userName())
            .orElseThrow(
                () ->
                    new ProblemException(
                        AuthoringProblem.PERSON_UNKNOWN,
                        List.of(new FieldFault("/userName", "unknown")))));
    return course;
  }

  Course removeAuthor(UUID ownerId, UUID courseId, UUID personId) {
    var course = owned(ownerId, courseId);
    course.dismiss(personId);
    return course;
  }

  /** What was taken out cannot be put back from here on. */
  void forgetRemoved(UUID courseId) {
    lessons.forgetRemoved(courseId);
    modules.forgetRemoved(courseId);
  }

  /** Under its lock, of the author's own. */
  Course own(UUID authorId, UUID courseId) {
    return courses
        .findLocked(courseId)
        .filter(course -> course.isBy(authorId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  Course editable(UUID authorId, UUID courseId) {
    var course = own(authorId, courseId);
    course.requireEditable();
    return course;
  }

  private Course owned(UUID ownerId, UUID courseId) {
    var course = own(ownerId, courseId);
    if (!course.isOwnedBy(ownerId)) {
      throw new ProblemException(AuthoringProblem.NOT_OWNER);
    }
    return course;
  }

  private static void requireSeen(int seenRevision, Course course) {
    if (seenRevision != course.revision()) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
  }
}
