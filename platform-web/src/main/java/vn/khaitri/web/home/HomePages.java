package vn.khaitri.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/")
@PermitAll
@RunOnVirtualThread
class HomePages {
  @CheckedTemplate(basePath = "home")
  static class Templates {
    static native TemplateInstance welcome();

    private Templates() {}
  }

  @GET
  public TemplateInstance home() {
    return Templates.welcome();
  }
}
