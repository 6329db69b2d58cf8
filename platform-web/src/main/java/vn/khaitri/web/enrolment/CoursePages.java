package vn.khaitri.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What a course holds and how one gets into it; open to everybody. */
@Path("/khoa-hoc/{courseId}")
@PermitAll
@RunOnVirtualThread
class CoursePages {
  private final CourseSheets sheets;

  CoursePages(CourseSheets sheets) {
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "enrolment")
  static class Templates {
    static native TemplateInstance course(CourseSheet sheet);

    private Templates() {}
  }

  @GET
  public TemplateInstance course(@PathParam("courseId") UUID courseId) {
    return Templates.course(sheets.of(courseId));
  }
}
