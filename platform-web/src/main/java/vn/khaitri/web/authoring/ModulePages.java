package vn.khaitri.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.MoveModule;
import vn.khaitri.contract.authoring.WriteModule;
import vn.khaitri.web.authoring.Frameworks.FrameworkModule;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** A module of a course: its name, its order, what it fills of the framework, its place. */
@Path("/day/khoa/{courseId}/chuyen-de/{moduleId}")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class ModulePages {
  private final AuthoringClient authoring;
  private final Frameworks frameworks;

  ModulePages(@RestClient AuthoringClient authoring, Frameworks frameworks) {
    this.authoring = authoring;
    this.frameworks = frameworks;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance module(
        CourseView course,
        ModuleDraftView module,
        WriteModule form,
        List<FrameworkModule> framework,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance module(
      @PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId) {
    var course = authoring.course(courseId);
    var module = module(course, moduleId);
    return page(course, module, form(module), null);
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  public Response write(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("order") @DefaultValue("FREE") ModuleOrder order,
      @FormParam("frameworkModule") @DefaultValue("") String frameworkModule,
      @FormParam("revision") @DefaultValue("0") int revision) {
    var typed =
        new WriteModule(title.strip(), order, FormBox.number(frameworkModule.strip()), revision);
    try {
      authoring.writeModule(courseId, moduleId, typed);
      return to(courseId, "#chuyen-de-" + moduleId);
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again(courseId, moduleId, typed, refusal));
    }
  }

  private TemplateInstance again(
      UUID courseId, UUID moduleId, WriteModule typed, ProblemException refusal) {
    var course = authoring.course(courseId);
    var module = module(course, moduleId);
    var revision = refusal.isEditConflict() ? module.revision() : typed.revision();
    var form = new WriteModule(typed.title(), typed.order(), typed.frameworkModule(), revision);
    return page(course, module, form, refusal.problem());
  }

  private TemplateInstance page(
      CourseView course, ModuleDraftView module, WriteModule form, @Nullable Problem problem) {
    return Templates.module(course, module, form, frameworks.modules(course.terms()), problem);
  }

  private static WriteModule form(ModuleDraftView module) {
    return new WriteModule(
        module.title(), module.order(), module.frameworkModule(), module.revision());
  }

  private static ModuleDraftView module(CourseView course, UUID moduleId) {
    return course.modules().stream()
        .filter(module -> module.id().equals(moduleId))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("/vi-tri")
  public Response move(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @FormParam("den") @DefaultValue("0") int position) {
    authoring.moveModule(courseId, moduleId, new MoveModule(position));
    return to(courseId, "");
  }

  @POST
  @Path("/bo")
  public Response remove(
      @PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId) {
    authoring.removeModule(courseId, moduleId);
    return to(courseId, "?da-bo=" + moduleId);
  }

  @POST
  @Path("/tra-lai")
  public Response restore(
      @PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId) {
    authoring.restoreModule(courseId, moduleId);
    return to(courseId, "?da-tra=" + moduleId);
  }

  private static Response to(UUID courseId, String rest) {
    return Response.seeOther(URI.create("/day/khoa/" + courseId + rest)).build();
  }
}
