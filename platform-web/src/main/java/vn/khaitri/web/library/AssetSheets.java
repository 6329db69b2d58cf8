package vn.khaitri.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.web.shell.Viewer;

/** Gathers what the page of an asset shows. */
@ApplicationScoped
class AssetSheets {
  private final LibraryClient library;
  private final AssetUseClient uses;
  private final Viewer viewer;

  AssetSheets(@RestClient LibraryClient library, @RestClient AssetUseClient uses, Viewer viewer) {
    this.library = library;
    this.uses = uses;
    this.viewer = viewer;
  }

  AssetSheet of(UUID assetId) {
    return new AssetSheet(library.asset(assetId), uses.uses(assetId), appraises(), "", null);
  }

  private boolean appraises() {
    return viewer.has(Roles.APPRAISER) || viewer.has(Roles.ADMIN);
  }
}
