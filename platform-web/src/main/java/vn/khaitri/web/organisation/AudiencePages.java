package vn.khaitri.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.CreateAudienceGroup;
import vn.khaitri.contract.organisation.EndAudienceGroup;
import vn.khaitri.contract.organisation.QuotaGroup;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemException;

/** The register of audience groups: added with each document, ended, never renamed. */
@Path(AudiencePages.PATH)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class AudiencePages {
  static final String PATH = "/quan-tri/nhom-doi-tuong";

  private final AudienceClient audiences;

  AudiencePages(@RestClient AudienceClient audiences) {
    this.audiences = audiences;
  }

  @CheckedTemplate(basePath = "organisation")
  static class Templates {
    static native TemplateInstance audiences(
        List<AudienceGroupView> groups, List<QuotaGroup> quotas, Form form, Ending ending);

    private Templates() {}
  }

  /**
   * An end that was refused.
   *
   * @param code empty when none was
   */
  record Ending(String code, String validTo, @Nullable Problem problem) {
    static final Ending NONE = new Ending("", "", null);

    public boolean isOf(AudienceGroupView group) {
      return code.equals(group.code());
    }
  }

  @GET
  public TemplateInstance groups() {
    return page(Form.none(), Ending.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              audiences.create(form.as(CreateAudienceGroup.class));
              return PATH;
            },
            form -> page(form, Ending.NONE));
  }

  @POST
  @Path("/{code}/ket-thuc")
  @SuppressWarnings("NullAway")
  public Response end(
      @PathParam("code") String code, @FormParam("validTo") @DefaultValue("") String validTo) {
    try {
      audiences.end(code, new EndAudienceGroup(Days.read(validTo)));
      return back();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(Form.none(), new Ending(code, validTo, refusal.problem())));
    }
  }

  private TemplateInstance page(Form form, Ending ending) {
    return Templates.audiences(audiences.all(), List.of(QuotaGroup.values()), form, ending);
  }

  private static Response back() {
    return Response.seeOther(URI.create(PATH)).build();
  }
}
