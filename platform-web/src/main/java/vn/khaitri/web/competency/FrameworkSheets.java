package vn.khaitri.web.competency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
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
    return Templates.framework(
        new FrameworkSheet(framework, FrameworkForm.of(framework), isAdmin(), problem));
  }

  /** What was typed, over the change that came first if there was one. */
  TemplateInstance page(FrameworkForm refused, boolean overtaken) {
    var framework = competency.framework(refused.code());
    var form = overtaken ? refused.rebasedOn(framework.revision()) : refused;
    return Templates.framework(new FrameworkSheet(framework, form, isAdmin(), null));
  }
}
