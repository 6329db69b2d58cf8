package vn.khaitri.web.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The error pages by name, for requests that fail outside of any page. */
@Path(ErrorKindPages.PATH)
@PermitAll
class ErrorKindPages {
  static final String PATH = "/loi/";

  private final ErrorPages pages;

  ErrorKindPages(ErrorPages pages) {
    this.pages = pages;
  }

  @GET
  @Path("{kind}")
  public Response show(ErrorKind kind) {
    return pages.page(kind);
  }
}
