package vn.khaitri.web.courserun;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import vn.khaitri.contract.Roles;

/** The course whose runs one looks for: found by words, since there are too many for a list. */
@Path(RunCoursePages.PATH)
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class RunCoursePages {
  static final String PATH = RunQuery.PATH + "/khoa";

  private final CourseChoice choice;

  RunCoursePages(CourseChoice choice) {
    this.choice = choice;
  }

  @GET
  public TemplateInstance courses(
      UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    return choice.toFilter(address.getQueryParameters(), page);
  }
}
