package vn.khaitri.web.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.enrolment.EnrolmentView;
import vn.khaitri.web.enrolment.EnrolmentClient;
import vn.khaitri.web.shell.Viewer;

@Path("/khoa-hoc")
@PermitAll
@RunOnVirtualThread
class CatalogPages {
  private static final int PAGE_SIZE = 12;

  private final CatalogClient catalog;
  private final EnrolmentClient enrolments;
  private final Viewer viewer;

  CatalogPages(
      @RestClient CatalogClient catalog, @RestClient EnrolmentClient enrolments, Viewer viewer) {
    this.catalog = catalog;
    this.enrolments = enrolments;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "catalog")
  static class Templates {
    static native TemplateInstance courses(
        Page<CourseCardView> page, String words, String pageAddress);

    static native TemplateInstance course(CourseDetailView course, Entry entry);

    private Templates() {}
  }

  /**
   * How the viewer gets into the course.
   *
   * @param run the run that the viewer is in already
   */
  record Entry(boolean signedIn, boolean learner, Optional<UUID> run) {}

  @GET
  public TemplateInstance courses(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("trang") @DefaultValue("0") int page) {
    var found = catalog.search(words.strip(), null, null, null, null, null, page, PAGE_SIZE);
    var address = UriBuilder.fromPath("/khoa-hoc").queryParam("q", "{q}").build(words);
    return Templates.courses(found, words, address + "&trang=");
  }

  @GET
  @Path("/{courseId}")
  public TemplateInstance course(@PathParam("courseId") UUID courseId) {
    return Templates.course(catalog.course(courseId), entry(courseId));
  }

  private Entry entry(UUID courseId) {
    if (!viewer.has(Roles.LEARNER)) {
      return new Entry(viewer.isSignedIn(), false, Optional.empty());
    }
    var runs =
        enrolments.mine().stream()
            .filter(enrolment -> enrolment.courseId().equals(courseId))
            .map(EnrolmentView::runId)
            .collect(Collectors.toUnmodifiableSet());
    return new Entry(true, true, runs.stream().findFirst());
  }
}
