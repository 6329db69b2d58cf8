package vn.khaitri.web.competency;

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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.EndFramework;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemException;

/** How a framework comes about: described, filled from a file, put in force, ended. */
@Path("/khung-ky-nang")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class FrameworkWritingPages {
  private static final byte[] NOTHING = {};

  private final CompetencyClient competency;
  private final FrameworkSheets sheets;

  FrameworkWritingPages(@RestClient CompetencyClient competency, FrameworkSheets sheets) {
    this.competency = competency;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "competency")
  static class Templates {
    static native TemplateInstance create(Form form);

    private Templates() {}
  }

  @GET
  @Path("/tao/moi")
  public TemplateInstance form() {
    return Templates.create(Form.none());
  }

  @POST
  @Path("/tao/moi")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              // What cannot be a code may not be an address either; the API refuses it in plain
              // words.
              var code = form.text("code");
              var address = code.matches(DraftFramework.CODE) ? code : "-";
              return FrameworkSheet.page(
                  competency.draft(address, form.as(DraftFramework.class)).code());
            },
            Templates::create);
  }

  /** Describes a draft anew; its skills stay. */
  @POST
  @Path("/{code}/sua")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(@PathParam("code") String code, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              var typed = form.as(DraftFramework.class);
              var skills = FrameworkSheet.groups(competency.framework(code));
              competency.draft(
                  code,
                  new DraftFramework(
                      typed.name(),
                      typed.document(),
                      typed.validFrom(),
                      typed.validTo(),
                      skills,
                      typed.revision()));
              return FrameworkSheet.page(code);
            },
            form -> sheets.again(code, form));
  }

  /** Replaces the skills of a draft by those of a file. */
  @POST
  @Path("/{code}/ky-nang")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response importSkills(
      @PathParam("code") String code, @RestForm("tep") @Nullable FileUpload file)
      throws IOException {
    var csv = file == null ? NOTHING : Files.readAllBytes(file.uploadedFile());
    return act(code, () -> competency.importSkills(code, csv));
  }

  @POST
  @Path("/{code}/hieu-luc")
  public Response putInForce(@PathParam("code") String code) {
    return act(code, () -> competency.putInForce(code));
  }

  @POST
  @Path("/{code}/ket-thuc")
  @SuppressWarnings("NullAway")
  public Response end(
      @PathParam("code") String code, @FormParam("validTo") @DefaultValue("") String validTo) {
    return act(code, () -> competency.end(code, new EndFramework(Days.read(validTo))));
  }

  @POST
  @Path("/{code}/bo")
  public Response discard(@PathParam("code") String code) {
    competency.discard(code);
    return Response.seeOther(URI.create("/khung-ky-nang")).build();
  }

  private Response act(String code, Runnable act) {
    try {
      act.run();
      return to(code);
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> sheets.page(code, refusal.problem()));
    }
  }

  private static Response to(String code) {
    return Response.seeOther(URI.create(FrameworkSheet.page(code))).build();
  }
}
