package vn.khaitri.web.review;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.SubjectKind;

/** All comments on a programme, and asking agencies for more. */
@Path("/gop-y/chuong-trinh/{id}")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class ProgrammeCommentPages {
  private final SubjectSheets sheets;

  ProgrammeCommentPages(SubjectSheets sheets) {
    this.sheets = sheets;
  }

  @GET
  public TemplateInstance comments(
      @PathParam("id") UUID id,
      @QueryParam("loc") @DefaultValue("") String open,
      @QueryParam("trang") @DefaultValue("0") int page) {
    return sheets.page(SubjectKind.PROGRAMME, id, open, page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response openRound(@PathParam("id") UUID id, MultivaluedMap<String, String> boxes) {
    return sheets.openRound(SubjectKind.PROGRAMME, id, boxes);
  }
}
