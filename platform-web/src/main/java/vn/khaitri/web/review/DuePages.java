package vn.khaitri.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.DueKind;
import vn.khaitri.contract.review.DueView;
import vn.khaitri.web.shell.FormBox;

/** What is overdue for review or due soon (BR-11). */
@Path("/ra-soat")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class DuePages {
  private static final int ROWS = 20;

  private final ReviewDueClient reviews;

  DuePages(@RestClient ReviewDueClient reviews) {
    this.reviews = reviews;
  }

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance due(
        Page<DueView> page, List<DueKind> kinds, @Nullable DueKind chosen, Addresses addresses);

    private Templates() {}
  }

  /**
   * @param pages up to the number of the page
   * @param file of the whole list
   */
  record Addresses(String pages, String file) {
    static Addresses of(@Nullable DueKind chosen) {
      var query = "?loai=" + (chosen == null ? "" : chosen);
      return new Addresses("/ra-soat" + query + "&trang=", "/ra-soat/tep" + query);
    }
  }

  /**
   * @param kind all when it is none
   */
  @GET
  public TemplateInstance due(
      @QueryParam("loai") @DefaultValue("") String kind,
      @QueryParam("trang") @DefaultValue("0") int page) {
    var chosen = FormBox.choice(DueKind.class, kind);
    return Templates.due(
        reviews.due(chosen, Math.max(0, page), ROWS),
        List.of(DueKind.values()),
        chosen,
        Addresses.of(chosen));
  }

  @GET
  @Path("/tep")
  public Response export(@QueryParam("loai") @DefaultValue("") String kind) {
    return Downloads.csv("ra-soat.csv", reviews.export(FormBox.choice(DueKind.class, kind)));
  }
}
