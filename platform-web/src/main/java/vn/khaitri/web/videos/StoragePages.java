package vn.khaitri.web.videos;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.videos.LimitStorage;
import vn.khaitri.contract.videos.UnitStorageView;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** How much the units upload and may upload. */
@Path(StoragePages.PATH)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class StoragePages {
  static final String PATH = "/quan-tri/dung-luong";
  private static final String WORDS = "q";
  private static final String USED = "da-dung";
  private static final long GIGABYTE = 1024L * 1024 * 1024;
  private static final int ROWS = 20;

  private final StorageClient storage;

  StoragePages(@RestClient StorageClient storage) {
    this.storage = storage;
  }

  @CheckedTemplate(basePath = "videos")
  static class Templates {
    static native TemplateInstance storage(Listed listed);

    static native TemplateInstance limit(Limit limit);

    private Templates() {}
  }

  record Listed(Page<UnitStorageView> page, Filters filters) {
    public String words() {
      return filters.of(WORDS);
    }

    public boolean isUsed() {
      return !filters.of(USED).isEmpty();
    }

    public String pages() {
      return filters.pagesAt(PATH);
    }

    public String table() {
      return filters.at(PATH + "/bang-tinh");
    }
  }

  /**
   * @param typed GB; empty for what all units get
   */
  record Limit(UnitStorageView unit, String typed, @Nullable Problem problem) {
    static Limit of(UnitStorageView unit) {
      var own = unit.ownLimit() ? String.valueOf(unit.allowedBytes() / GIGABYTE) : "";
      return new Limit(unit, own, null);
    }
  }

  @GET
  public TemplateInstance units(UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    var listed = filters(address);
    return Templates.storage(
        new Listed(storage.units(listed.of(WORDS), used(listed), Math.max(0, page), ROWS), listed));
  }

  @GET
  @Path("/bang-tinh")
  public Response table(UriInfo address) {
    var listed = filters(address);
    return Response.ok(storage.export(listed.of(WORDS), used(listed)))
        .type("text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dung-luong.csv\"")
        .build();
  }

  @GET
  @Path("/{unitId}")
  public TemplateInstance unit(@PathParam("unitId") UUID unitId) {
    return Templates.limit(Limit.of(storage.unit(unitId)));
  }

  /** What is no whole number is refused by the API like one that is out of bounds. */
  @POST
  @Path("/{unitId}")
  public Response limit(
      @PathParam("unitId") UUID unitId,
      @FormParam("gigabytes") @DefaultValue("") String gigabytes) {
    var typed = gigabytes.strip();
    var number = FormBox.number(typed);
    var wanted = typed.isEmpty() ? null : number == null ? Integer.valueOf(-1) : number;
    try {
      storage.limit(unitId, new LimitStorage(wanted));
      return Response.seeOther(URI.create(PATH)).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.limit(new Limit(storage.unit(unitId), typed, refusal.problem())));
    }
  }

  private static Filters filters(UriInfo address) {
    return Filters.of(address.getQueryParameters(), List.of(WORDS, USED));
  }

  private static boolean used(Filters filters) {
    return !filters.of(USED).isEmpty();
  }
}
