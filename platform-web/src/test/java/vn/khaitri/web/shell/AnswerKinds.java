package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One page of each kind of answer that our pages give. */
@Path("/thu")
@PermitAll
public class AnswerKinds {
  static final String LONG_TEXT = "Một dòng chữ lặp lại. ".repeat(100);

  @GET
  @Path("mau")
  public TemplateInstance template() {
    return page();
  }

  @GET
  @Path("tra-loi")
  public Response response() {
    return Response.ok(page()).build();
  }

  @GET
  @Path("tu-choi")
  public Response refusal() {
    return Response.status(Response.Status.CONFLICT).entity(page()).build();
  }

  @GET
  @Path("chu")
  public String words() {
    return LONG_TEXT;
  }

  @GET
  @Path("bang.csv")
  public Response table() {
    return Response.ok(LONG_TEXT.getBytes(StandardCharsets.UTF_8), "text/csv").build();
  }

  @GET
  @Path("phu-de.vtt")
  @Produces("text/vtt")
  public String captions() {
    return LONG_TEXT;
  }

  @GET
  @Path("danh-sach.m3u8")
  public Response playlist() {
    return Response.ok(LONG_TEXT, "application/vnd.apple.mpegurl").build();
  }

  @GET
  @Path("so-lieu")
  @Produces(MediaType.APPLICATION_JSON)
  public List<String> facts() {
    return List.of(LONG_TEXT);
  }

  @GET
  @Path("hong")
  public String broken() {
    throw new jakarta.ws.rs.NotFoundException();
  }

  @GET
  @Path("goi")
  public Response bytes() {
    return Response.ok(LONG_TEXT.getBytes(StandardCharsets.UTF_8), "application/zip").build();
  }

  private static TemplateInstance page() {
    return ErrorPages.Templates.error(
        ErrorKind.NOT_FOUND, ProblemReader.bare(ErrorKind.NOT_FOUND.status(), "0"));
  }
}
