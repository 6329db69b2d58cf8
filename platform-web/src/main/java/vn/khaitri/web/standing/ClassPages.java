package vn.khaitri.web.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.standing.LearnerStandingView;
import vn.khaitri.contract.standing.StandingOrder;
import vn.khaitri.web.courserun.CourseRunClient;

/** How the learners of a run stand, for who organises it. */
@Path("/quan-tri/lop/{runId}/tien-do")
@Authenticated
@RunOnVirtualThread
class ClassPages {
  private static final int ROWS = 50;

  private final CourseRunClient runs;
  private final ClassStandingClient standings;

  ClassPages(@RestClient CourseRunClient runs, @RestClient ClassStandingClient standings) {
    this.runs = runs;
    this.standings = standings;
  }

  @CheckedTemplate(basePath = "standing")
  static class Templates {
    static native TemplateInstance learners(Sheet sheet);

    private Templates() {}
  }

  record Sheet(
      CourseRunView run, ClassQuery query, Tallies tallies, Page<LearnerStandingView> learners) {
    /** Those that people choose among. */
    public List<StandingOrder> orders() {
      return List.of(StandingOrder.NAME, StandingOrder.LEAST_PERCENT, StandingOrder.LONGEST_AWAY);
    }
  }

  @GET
  public TemplateInstance learners(
      @PathParam("runId") UUID runId,
      UriInfo address,
      @QueryParam("trang") @DefaultValue("0") int page) {
    var query = ClassQuery.of(runId, address.getQueryParameters());
    return Templates.learners(
        new Sheet(
            runs.run(runId),
            query,
            new Tallies(standings.counts(runId), query.state(), query.everybody(), true),
            standings.learners(
                runId, query.state(), null, query.order(), Math.max(0, page), ROWS)));
  }

  @GET
  @Path("/bang-tinh")
  public Response table(@PathParam("runId") UUID runId, UriInfo address) {
    var query = ClassQuery.of(runId, address.getQueryParameters());
    return Response.ok(standings.export(runId, query.state()))
        .type("text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tien-do-lop.csv\"")
        .build();
  }
}
