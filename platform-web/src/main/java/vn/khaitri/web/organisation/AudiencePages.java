package vn.khaitri.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.EndAudienceGroup;
import vn.khaitri.contract.organisation.QuotaGroup;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.ProblemException;

/** The register of audience groups: added with each document, ended, never renamed. */
@Path("/quan-tri/nhom-doi-tuong")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class AudiencePages {
  private final AudienceClient audiences;

  AudiencePages(@RestClient AudienceClient audiences) {
    this.audiences = audiences;
  }

  @CheckedTemplate(basePath = "organisation")
  static class Templates {
    static native TemplateInstance audiences(
        List<AudienceGroupView> groups, List<QuotaGroup> quotas, GroupForm form, Ending ending);

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
    return page(GroupForm.EMPTY, Ending.NONE);
  }

  @POST
  public Response create(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("verbatimName") @DefaultValue("") String verbatimName,
      @FormParam("documentRef") @DefaultValue("") String documentRef,
      @FormParam("validFrom") @DefaultValue("") String validFrom,
      @FormParam("quotaGroup") @DefaultValue("") String quotaGroup) {
    var form =
        new GroupForm(
            code.strip(),
            verbatimName.strip(),
            documentRef.strip(),
            validFrom,
            quota(quotaGroup),
            null);
    try {
      audiences.create(form.request());
      return back();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(form.refused(refusal.problem()), Ending.NONE));
    }
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
      return refusal.onForm(
          () -> page(GroupForm.EMPTY, new Ending(code, validTo, refusal.problem())));
    }
  }

  private TemplateInstance page(GroupForm form, Ending ending) {
    return Templates.audiences(audiences.all(), List.of(QuotaGroup.values()), form, ending);
  }

  private static @Nullable QuotaGroup quota(String chosen) {
    return chosen.isEmpty() ? null : QuotaGroup.valueOf(chosen);
  }

  private static Response back() {
    return Response.seeOther(URI.create("/quan-tri/nhom-doi-tuong")).build();
  }
}
