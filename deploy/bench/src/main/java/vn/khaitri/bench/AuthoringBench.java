package vn.khaitri.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CopyCourse;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.People;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.TestStack;

/**
 * Publishing, comparing and copying a course of 300 lessons through the REST API, each beside the
 * statements alone that write or read the same rows, over JDBC in the same database. The API has
 * its full compiler, as on a server, and is warm.
 */
final class AuthoringBench implements AutoCloseable {
  private static final int MODULES = 10;
  private static final int LESSONS_EACH = 30;
  private static final int CHANGED = 30;
  private static final int UNMEASURED = 20;
  private static final int ROUNDS = 15;

  private static final String COURSES = "/api/v1/authoring/courses";
  private static final TypeReference<CourseFactsView> COURSE = new TypeReference<>() {};
  private static final PublishCourse DECISION =
      new PublishCourse("1/QĐ", LocalDate.parse("2026-01-15"), "bench", null);

  private final ApiClient instructor;
  private final ApiClient appraiser;
  private final AuthoringStatements statements;
  private final Packages packages;

  AuthoringBench(TestStack stack, String api) throws SQLException {
    var people = new People(api, stack.tokens());
    this.instructor = people.as(DemoAccount.INSTRUCTOR);
    this.appraiser = people.as(DemoAccount.APPRAISER);
    this.packages = new Packages(api, people.tokenOf(DemoAccount.INSTRUCTOR));
    this.statements = new AuthoringStatements(stack.settings());
  }

  void run(Report report) throws Exception {
    var ours = course("A");
    var theirs = course("B");
    report.ratio("authoring.publish", publish(ours, theirs), 2.0);
    report.ratio("authoring.diff", diff(ours), 5.0);
    report.ratio("authoring.copy", copy(ours), 2.0);
    report.ratio("authoring.export", export(ours), 5.0);
    report.ratio("authoring.import", intake(ours), 5.0);
  }

  private Pair publish(UUID ours, UUID theirs) throws Exception {
    say("publish");
    issue(theirs);
    return Pair.measured(
        UNMEASURED,
        ROUNDS,
        () -> {
          reviseIfIssued(ours);
          handIn(ours);
        },
        () -> appraiser.post(COURSES + "/" + ours + "/publication", DECISION, COURSE),
        () -> statements.publish(theirs));
  }

  private Pair diff(UUID course) throws Exception {
    say("diff");
    reviseIfIssued(course);
    var lessons = view(course).lessons();
    for (var lesson : lessons.subList(0, CHANGED)) {
      write(course, lesson, "Một câu đã khác.");
    }
    return Pair.measured(
        UNMEASURED,
        ROUNDS,
        () -> {},
        () -> {
          var changes =
              instructor.get(
                  COURSES + "/" + course + "/changes", new TypeReference<CourseChangesView>() {});
          require(changes.lessons().size() == CHANGED, "changes: " + changes.lessons().size());
        },
        () -> require(statements.changed(course) == CHANGED, "changed rows"));
  }

  private Pair copy(UUID course) throws Exception {
    say("copy");
    return Pair.measured(
        UNMEASURED,
        ROUNDS,
        () -> {},
        () -> instructor.post(COURSES + "/" + course + "/copy", new CopyCourse("Bản sao"), COURSE),
        () -> statements.copy(course));
  }

  private Pair export(UUID course) throws Exception {
    say("export");
    return Pair.measured(
        UNMEASURED,
        ROUNDS,
        () -> {},
        () -> packages.export(course),
        () -> require(statements.read(course) == MODULES * LESSONS_EACH, "rows read"));
  }

  /** Ours reads, checks and keeps the package before it writes what is in it. */
  private Pair intake(UUID course) throws Exception {
    say("import");
    var pack = packages.export(course);
    var rows = statements.rows(course);
    return Pair.measured(
        UNMEASURED, ROUNDS, () -> {}, () -> packages.make(pack), () -> statements.write(rows));
  }

  /** A complete draft of 300 lessons of about 2,000 characters in three blocks. */
  private UUID course(String name) {
    say("course " + name);
    var id = instructor.post(COURSES, new CreateCourse("Khoá đo " + name, ""), COURSE).id();
    for (int m = 0; m < MODULES; m++) {
      var module =
          instructor.post(
              COURSES + "/" + id + "/modules",
              new AddModule("Chuyên đề " + m),
              new TypeReference<ModuleDraftView>() {});
      for (int n = 0; n < LESSONS_EACH; n++) {
        var lesson =
            instructor.post(
                COURSES + "/" + id + "/lessons",
                new AddLesson(LessonKind.TEXT, "Bài " + m + "." + n, module.id()),
                new TypeReference<LessonFactsView>() {});
        write(id, lesson, "Bài " + m + "." + n + ".");
      }
    }
    return id;
  }

  private void write(UUID course, LessonFactsView lesson, String first) {
    var paragraph = "<p>" + "Chuyển đổi số là việc của mọi người, mọi nhà. ".repeat(13) + "</p>";
    var blocks =
        Stream.concat(
                Stream.of("<p>" + first + "</p>"), IntStream.range(0, 2).mapToObj(n -> paragraph))
            .map(Block::text)
            .toList();
    instructor.put(
        COURSES + "/" + course + "/lessons/" + lesson.id(),
        new WriteLesson(lesson.title(), blocks, lesson.revision()),
        new TypeReference<LessonFactsView>() {});
  }

  private void issue(UUID course) {
    handIn(course);
    appraiser.post(COURSES + "/" + course + "/publication", DECISION, COURSE);
  }

  private void handIn(UUID course) {
    instructor.post(COURSES + "/" + course + "/submission", COURSE);
    appraiser.post(
        COURSES + "/" + course + "/appraisal",
        new AppraiseCourse(AppraiseCourse.Verdict.APPROVE, ""),
        COURSE);
  }

  private void reviseIfIssued(UUID course) {
    if (view(course).version() != null && !view(course).state().editable()) {
      instructor.post(COURSES + "/" + course + "/revision", COURSE);
    }
  }

  private CourseView view(UUID course) {
    return instructor.get(COURSES + "/" + course, new TypeReference<CourseView>() {});
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Not what was to be measured: " + what);
    }
  }

  private static void say(String step) {
    System.err.println("  " + step);
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
