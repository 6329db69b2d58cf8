package vn.khaitri.web.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/tro-giup")
@PermitAll
@RunOnVirtualThread
class HelpPages {
  @CheckedTemplate(basePath = "help")
  static class Templates {
    static native TemplateInstance help(List<HelpTopic> topics);

    private Templates() {}
  }

  @GET
  public TemplateInstance help() {
    return Templates.help(List.of(HelpTopic.values()));
  }
}
