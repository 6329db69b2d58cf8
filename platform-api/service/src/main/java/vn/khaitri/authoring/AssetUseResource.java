package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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
  public List<AssetUseView> uses(UUID assetId) {
    return lessons.showing(assetId);
  }
}
