package vn.khaitri.web.standing;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.RunSummaryView;
import vn.khaitri.contract.standing.CommunePersonView;
import vn.khaitri.contract.standing.CommuneRunView;
import vn.khaitri.contract.standing.CommuneView;
import vn.khaitri.contract.standing.StandingCounts;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.web.learning.LearningClient;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Viewer;

/** "Xã tôi đang ở đâu?", for a commune's leader. */
@Path("/xa")
@RolesAllowed(Roles.COMMUNE_LEADER)
@RunOnVirtualThread
class CommunePages {
  private static final String PEOPLE = "/xa/nguoi";
  private static final String RUN = "lop";
  private static final int OWN = 3;
  private static final int ROWS = 20;

  private final CommuneStandingClient standings;
  private final LearningClient learning;
  private final Viewer viewer;

  CommunePages(
      @RestClient CommuneStandingClient standings,
      @RestClient LearningClient learning,
      Viewer viewer) {
    this.standings = standings;
    this.learning = learning;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "standing")
  static class Templates {
    static native TemplateInstance commune(
        CommuneView commune, Tallies tallies, Page<CommuneRunView> runs, List<RunSummaryView> mine);

    static native TemplateInstance people(PeopleSheet sheet);

    private Templates() {}
  }

  /**
   * @param run to which the list is narrowed; null for all
   */
  record PeopleSheet(
      Tallies tallies, @Nullable String run, Page<CommunePersonView> people, Filters filters) {
    public String pages() {
      return filters.pagesAt(PEOPLE);
    }
  }

  @GET
  public TemplateInstance commune(@QueryParam("trang") @DefaultValue("0") int page) {
    var commune = standings.commune();
    return Templates.commune(
        commune,
        new Tallies(commune.counts(), null, PEOPLE, false),
        standings.runs(Math.max(0, page), ROWS),
        viewer.has(Roles.LEARNER) ? learning.runs(0, OWN).items() : List.of());
  }

  @GET
  @Path("/nguoi")
  public TemplateInstance people(
      UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    var filters = Filters.of(address.getQueryParameters(), List.of(RUN, Tallies.STATE));
    var state = FormBox.choice(StandingState.class, filters.of(Tallies.STATE));
    var runId = FormBox.id(filters.of(RUN));
    var found = standings.people(state, runId, Math.max(0, page), ROWS);
    var run = runId == null ? null : run(runId);
    return Templates.people(
        new PeopleSheet(
            new Tallies(
                run == null ? standings.commune().counts() : run.counts(),
                state,
                filters.without(Tallies.STATE).at(PEOPLE),
                true),
            run == null ? null : run.courseTitle(),
            found,
            filters));
  }

  /** One that nobody of the commune is in has neither a title nor figures here. */
  private CommuneRunView run(UUID runId) {
    return standings.runs(0, Page.MAX_SIZE).items().stream()
        .filter(run -> run.runId().equals(runId))
        .findFirst()
        .orElseGet(() -> new CommuneRunView(runId, "", null, new StandingCounts(0, 0, 0, 0)));
  }
}
