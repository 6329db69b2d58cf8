package vn.khaitri.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetLineView;
import vn.khaitri.contract.library.AssetOrder;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Viewer;

/** Finding assets: to work with, or to put into a lesson. */
@Path("/kho")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class LibraryPages {
  private static final int PAGE_SIZE = 20;
  private static final int CHOICES = 12;

  private final LibraryClient library;
  private final Viewer viewer;

  LibraryPages(@RestClient LibraryClient library, Viewer viewer) {
    this.library = library;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "library")
  static class Templates {
    static native TemplateInstance assets(
        Page<AssetLineView> page, LibraryFilter filter, boolean uploads);

    static native TemplateInstance choose(Choices choices);

    static native TemplateInstance choose$choices(Choices choices);

    private Templates() {}
  }

  /**
   * Assets that fit a place in a lesson.
   *
   * @param field name of the radio buttons
   * @param before address of a page of choices but for the number at its end
   */
  record Choices(
      Page<AssetLineView> page,
      @Nullable AssetKind kind,
      String words,
      String field,
      String before) {}

  @GET
  public TemplateInstance assets(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("loai") @DefaultValue("") String kind,
      @QueryParam("trang-thai") @DefaultValue("") String state,
      @QueryParam("giay-phep") @DefaultValue("") String licence,
      @QueryParam("cua-toi") @DefaultValue("false") boolean mine,
      @QueryParam("den-han") @DefaultValue("false") boolean overdue,
      @QueryParam("thu-tu") @DefaultValue("") String order,
      @QueryParam("trang") @DefaultValue("0") int page) {
    var filter = LibraryFilter.of(words, kind, state, licence, mine, overdue, order);
    var found =
        library.search(
            filter.words(),
            filter.kind(),
            filter.state(),
            filter.licence(),
            mine,
            overdue,
            false,
            filter.order(),
            page,
            PAGE_SIZE);
    return Templates.assets(found, filter, uploads());
  }

  /**
   * What may be put into a lesson today, as radio buttons; for scripts the choices alone.
   *
   * @param field name that the radio buttons are given
   */
  @GET
  @Path("/chon")
  public TemplateInstance choose(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("loai") @DefaultValue("") String kind,
      @QueryParam("ten") @DefaultValue("assetId") String field,
      @QueryParam("trang") @DefaultValue("0") int page,
      @HeaderParam("HX-Request") boolean part) {
    var wanted = FormBox.choice(AssetKind.class, kind);
    var found =
        library.search(
            words.strip(), wanted, null, null, false, false, true, AssetOrder.TITLE, page, CHOICES);
    var address =
        UriBuilder.fromPath("/kho/chon")
            .queryParam("q", "{q}")
            .queryParam("loai", "{kind}")
            .queryParam("ten", "{field}")
            .build(words.strip(), wanted == null ? "" : wanted, field);
    var choices = new Choices(found, wanted, words.strip(), field, address + "&trang=");
    return part ? Templates.choose$choices(choices) : Templates.choose(choices);
  }

  private boolean uploads() {
    return viewer.has(Roles.INSTRUCTOR) || viewer.has(Roles.ADMIN);
  }
}
