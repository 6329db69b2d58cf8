package vn.khaitri.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.GrantRight;
import vn.khaitri.contract.organisation.UnitGrantView;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.ProblemException;

/** Who may do what in a unit, and the units below it. */
@Path(UnitRightsPages.PATH)
@Authenticated
@RunOnVirtualThread
class UnitRightsPages {
  static final String PATH = "/don-vi";
  private static final int ROWS = 50;

  private final OrganisationClient organisation;
  private final UnitRightsClient rights;

  UnitRightsPages(
      @RestClient OrganisationClient organisation, @RestClient UnitRightsClient rights) {
    this.organisation = organisation;
    this.rights = rights;
  }

  @CheckedTemplate(basePath = "organisation")
  static class Templates {
    static native TemplateInstance rights(Rights rights, Typed typed);

    private Templates() {}
  }

  /** The unit with its rights in force. */
  record Rights(UnitView unit, Page<UnitGrantView> page, List<UnitView> below) {
    public String address() {
      return PATH + "/" + unit.id();
    }

    public List<UnitRight> choices() {
      return List.of(UnitRight.values());
    }

    public String pages() {
      return address() + "?trang=";
    }

    /** That the right was given for this unit, and not for one above. */
    public boolean isOwn(UnitGrantView grant) {
      return grant.unit().id().equals(unit.id());
    }
  }

  /** What stood in the boxes when a right was not given. */
  record Typed(
      String userName, @Nullable UnitRight right, String validTo, @Nullable Problem problem) {
    static final Typed NOTHING = new Typed("", null, "", null);

    /** A last day was meant and cannot be read: the right must not come without one. */
    public boolean isNoDay() {
      return !validTo.isBlank() && Days.read(validTo) == null;
    }
  }

  /** The tree from its top. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  public Response top() {
    var top = organisation.units(null).stream().findFirst().orElseThrow(NotFoundException::new);
    return back(top.id());
  }

  @GET
  @Path("/{unitId}")
  public TemplateInstance unit(
      @PathParam("unitId") UUID unitId, @QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.rights(of(unitId, page), Typed.NOTHING);
  }

  @POST
  @Path("/{unitId}/quyen")
  public Response grant(
      @PathParam("unitId") UUID unitId,
      @FormParam("userName") @DefaultValue("") String userName,
      @FormParam("right") @DefaultValue("") String right,
      @FormParam("validTo") @DefaultValue("") String validTo) {
    var typed = new Typed(userName.strip(), known(right), validTo, null);
    if (typed.isNoDay()) {
      return Response.status(Status.BAD_REQUEST)
          .entity(Templates.rights(of(unitId, 0), typed))
          .build();
    }
    try {
      rights.grant(unitId, request(typed));
      return back(unitId);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              Templates.rights(
                  of(unitId, 0),
                  new Typed(typed.userName(), typed.right(), validTo, refusal.problem())));
    }
  }

  @POST
  @Path("/{unitId}/quyen/{grantId}/thu-hoi")
  public Response revoke(@PathParam("unitId") UUID unitId, @PathParam("grantId") UUID grantId) {
    rights.revoke(unitId, grantId);
    return back(unitId);
  }

  private Rights of(UUID unitId, int page) {
    return new Rights(
        organisation.unit(unitId),
        rights.rights(unitId, Math.max(0, page), ROWS),
        organisation.units(unitId));
  }

  /** Nothing chosen stays out, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  private static GrantRight request(Typed typed) {
    return new GrantRight(typed.userName(), typed.right(), Days.read(typed.validTo()));
  }

  private static @Nullable UnitRight known(String chosen) {
    for (var right : UnitRight.values()) {
      if (right.name().equals(chosen)) {
        return right;
      }
    }
    return null;
  }

  private static Response back(UUID unitId) {
    return Response.seeOther(URI.create(PATH + "/" + unitId)).build();
  }
}
