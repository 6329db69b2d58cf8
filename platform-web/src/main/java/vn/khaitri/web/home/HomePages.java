package vn.khaitri.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.RunSummaryView;
import vn.khaitri.web.learning.LearningClient;
import vn.khaitri.web.shell.MenuItem;
import vn.khaitri.web.shell.Viewer;

@Path("/")
@PermitAll
@RunOnVirtualThread
class HomePages {
  private static final int ROWS = 20;
  private static final List<MenuItem> WORK =
      List.of(MenuItem.TEACHING, MenuItem.APPRAISAL, MenuItem.RUNS, MenuItem.ADMINISTRATION);

  private final LearningClient learning;
  private final Viewer viewer;

  HomePages(@RestClient LearningClient learning, Viewer viewer) {
    this.learning = learning;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "home")
  static class Templates {
    static native TemplateInstance welcome();

    static native TemplateInstance mine(
        boolean learner,
        @Nullable RunSummaryView goOn,
        Page<RunSummaryView> runs,
        List<MenuItem> work);

    private Templates() {}
  }

  @GET
  public TemplateInstance home(@QueryParam("trang") @DefaultValue("0") int page) {
    if (!viewer.isSignedIn()) {
      return Templates.welcome();
    }
    var learner = viewer.has(Roles.LEARNER);
    var runs =
        learner
            ? learning.runs(Math.max(0, page), ROWS)
            : new Page<RunSummaryView>(List.of(), 0, ROWS, 0);
    var next = runs.items().stream().filter(run -> run.next() != null).findFirst();
    var work = viewer.getMenu().stream().filter(WORK::contains).toList();
    return Templates.mine(learner, next.orElse(null), runs, work);
  }
}
