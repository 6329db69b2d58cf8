package vn.khaitri.web.courserun;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.ClassSessionView;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.web.courserun.RunSheet.SessionLine;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.organisation.UnitRightsClient;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.Viewer;

/** Gathers what the page of a run shows. */
@Singleton
class RunSheets {
  private final CourseRunClient runs;
  private final ClassSessionClient sessions;
  private final SessionLessons lessons;
  private final AudienceClient audiences;
  private final UnitRightsClient rights;
  private final Viewer viewer;

  RunSheets(
      @RestClient CourseRunClient runs,
      @RestClient ClassSessionClient sessions,
      SessionLessons lessons,
      @RestClient AudienceClient audiences,
      @RestClient UnitRightsClient rights,
      Viewer viewer) {
    this.runs = runs;
    this.sessions = sessions;
    this.lessons = lessons;
    this.audiences = audiences;
    this.rights = rights;
    this.viewer = viewer;
  }

  RunSheet of(UUID runId) {
    var run = runs.run(runId);
    return new RunSheet(
        run, lines(run), audience(run), viewer.has(Roles.ADMIN), organises(run), Form.none());
  }

  private List<SessionLine> lines(CourseRunView run) {
    if (run.selfPaced()) {
      return List.of();
    }
    var offered = lessons.of(run.courseId());
    return sessions.sessions(run.id()).stream()
        .map(session -> new SessionLine(session, lesson(session, offered)))
        .toList();
  }

  private static String lesson(ClassSessionView session, List<SessionLessons.Choice> offered) {
    return offered.stream()
        .filter(lesson -> lesson.id().equals(session.session().lessonId()))
        .map(SessionLessons.Choice::title)
        .findFirst()
        .orElse("");
  }

  private List<String> audience(CourseRunView run) {
    if (run.plan() == null || run.plan().audience().isEmpty()) {
      return List.of();
    }
    var names =
        audiences.groups(null).stream()
            .collect(Collectors.toMap(AudienceGroupView::code, Function.identity()));
    return run.plan().audience().stream()
        .map(code -> names.containsKey(code) ? names.get(code).verbatimName() : code)
        .toList();
  }

  /** As the API has it: who has the right for the unit that organises the run. */
  private boolean organises(CourseRunView run) {
    return viewer.has(Roles.ADMIN)
        || (run.plan() != null && rights.mine(run.plan().unitId()).contains(UnitRight.INSTRUCTOR));
  }
}
