package vn.khaitri.web.courserun;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.web.shell.Viewer;

/** The course runs, as staff look for them. */
@Path(RunQuery.PATH)
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class RunListPages {
  private static final int ROWS = 20;

  private final CourseRunClient runs;
  private final ListedCourses courses;
  private final UnitOffer units;
  private final Viewer viewer;

  RunListPages(
      @RestClient CourseRunClient runs, ListedCourses courses, UnitOffer units, Viewer viewer) {
    this.runs = runs;
    this.courses = courses;
    this.units = units;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "courserun")
  static class Templates {
    static native TemplateInstance runs(
        RunQuery query, Page<CourseRunView> page, Choices choices, boolean admin);

    private Templates() {}
  }

  /** What the boxes of the filters offer. */
  record Choices(@Nullable String courseTitle, UnitChoices units) {
    public List<RunMode> modes() {
      return List.of(RunMode.values());
    }

    public List<RunState> states() {
      return List.of(RunState.values());
    }
  }

  @GET
  public TemplateInstance runs(UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    var query = RunQuery.of(address.getQueryParameters());
    var found = query.ask(runs, Math.max(0, page), ROWS);
    return Templates.runs(
        query,
        found,
        new Choices(title(query, found), units.around(query.unitId())),
        viewer.has(Roles.ADMIN));
  }

  /** Of the course that the list is narrowed to; null for none, and for one that nobody knows. */
  private @Nullable String title(RunQuery query, Page<CourseRunView> found) {
    return Optional.ofNullable(query.courseId())
        .flatMap(
            course ->
                found.items().stream()
                    .map(CourseRunView::courseTitle)
                    .findFirst()
                    .or(() -> courses.find(course).map(CourseDetailView::title)))
        .orElse(null);
  }
}
