package vn.khaitri.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.web.learning.LearningClient;
import vn.khaitri.web.shell.MenuItem;
import vn.khaitri.web.shell.Viewer;

@Path("/")
@PermitAll
@RunOnVirtualThread
class HomePages {
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
        @Nullable NextLesson next,
        List<RunProgressView> runs,
        List<MenuItem> work);

    private Templates() {}
  }

  @GET
  public TemplateInstance home() {
    if (!viewer.isSignedIn()) {
      return Templates.welcome();
    }
    var learner = viewer.has(Roles.LEARNER);
    var runs = learner ? learning.runs() : List.<RunProgressView>of();
    var next = runs.stream().map(NextLesson::of).flatMap(Optional::stream).findFirst();
    var work = viewer.getMenu().stream().filter(WORK::contains).toList();
    return Templates.mine(learner, next.orElse(null), runs, work);
  }
}
