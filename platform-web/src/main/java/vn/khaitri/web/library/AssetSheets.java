package vn.khaitri.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.web.shell.Viewer;

/** Gathers what the page of an asset shows. */
@ApplicationScoped
class AssetSheets {
  private static final int USES = 20;

  private final LibraryClient library;
  private final AssetUseClient uses;
  private final Viewer viewer;

  AssetSheets(@RestClient LibraryClient library, @RestClient AssetUseClient uses, Viewer viewer) {
    this.library = library;
    this.uses = uses;
    this.viewer = viewer;
  }

  AssetSheet of(UUID assetId) {
    return of(assetId, 0);
  }

  /**
   * @param page of the lessons that show it, from 0
   */
  AssetSheet of(UUID assetId, int page) {
    var shown = uses.uses(assetId, Math.max(0, page), USES);
    return new AssetSheet(library.asset(assetId), shown, appraises(), "", null);
  }

  private boolean appraises() {
    return viewer.has(Roles.APPRAISER) || viewer.has(Roles.ADMIN);
  }
}
