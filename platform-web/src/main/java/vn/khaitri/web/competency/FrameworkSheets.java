package vn.khaitri.web.competency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.Viewer;

/** The page of one framework, which stands in the answer to every act on it. */
@ApplicationScoped
class FrameworkSheets {
  private final CompetencyClient competency;
  private final Viewer viewer;

  FrameworkSheets(@RestClient CompetencyClient competency, Viewer viewer) {
    this.competency = competency;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "competency")
  static class Templates {
    static native TemplateInstance framework(FrameworkSheet sheet);

    private Templates() {}
  }

  boolean isAdmin() {
    return viewer.has(Roles.ADMIN);
  }

  TemplateInstance page(String code) {
    return page(code, null);
  }

  /**
   * @param problem of an act on the framework as a whole
   */
  TemplateInstance page(String code, @Nullable Problem problem) {
    var framework = competency.framework(code);
    return Templates.framework(new FrameworkSheet(framework, kept(framework), isAdmin(), problem));
  }

  /** What was typed, over the change that came first if there was one. */
  TemplateInstance again(String code, Form refused) {
    var framework = competency.framework(code);
    var form = refused.over(framework::revision);
    return Templates.framework(new FrameworkSheet(framework, form, isAdmin(), null));
  }

  private static Form kept(FrameworkView framework) {
    return Form.of(
        new DraftFramework(
            framework.name(),
            framework.document(),
            framework.validFrom(),
            framework.validTo(),
            List.of(),
            framework.revision()));
  }
}
