package vn.khaitri.web.events;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.deadletter.DeadLetterView;

@Path("/quan-tri/su-co")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class DeadLetterPages {
  private static final int ROWS = 20;

  private final DeadLetterClient letters;

  DeadLetterPages(@RestClient DeadLetterClient letters) {
    this.letters = letters;
  }

  @CheckedTemplate(basePath = "events")
  static class Templates {
    static native TemplateInstance letters(Page<DeadLetterView> letters, boolean sent);

    private Templates() {}
  }

  @GET
  public TemplateInstance letters(
      @QueryParam("da-gui") boolean sent, @QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.letters(letters.deadLetters(Math.max(0, page), ROWS), sent);
  }

  @POST
  @Path("/{letterId}")
  public Response redeliver(@PathParam("letterId") UUID letterId) {
    letters.redeliver(letterId);
    return Response.seeOther(URI.create("/quan-tri/su-co?da-gui=true")).build();
  }
}
