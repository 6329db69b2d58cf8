package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AssetUseApi;
import vn.khaitri.contract.authoring.AssetUseView;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class AssetUseResource implements AssetUseApi {
  private final LessonRepository lessons;

  AssetUseResource(LessonRepository lessons) {
    this.lessons = lessons;
  }

  @Override
  @Transactional
  public Page<AssetUseView> uses(UUID assetId, int page, int size) {
    return new Page<>(
        lessons.showing(assetId, page, size), page, size, lessons.countShowing(assetId));
  }
}
