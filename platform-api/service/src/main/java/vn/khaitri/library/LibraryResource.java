package vn.khaitri.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AddVideo;
import vn.khaitri.contract.library.AppraiseAsset;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetLineView;
import vn.khaitri.contract.library.AssetOrder;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.contract.library.DescribeAsset;
import vn.khaitri.contract.library.LibraryApi;
import vn.khaitri.contract.library.LicenceState;
import vn.khaitri.contract.library.RetireAsset;
import vn.khaitri.contract.library.ReviewAsset;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SearchWords;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class LibraryResource implements LibraryApi {
  private final AssetRepository assets;
  private final AssetDrafting drafting;
  private final AssetAppraisal appraisal;
  private final AssetViews views;
  private final Caller caller;
  private final Clock clock;

  LibraryResource(
      AssetRepository assets,
      AssetDrafting drafting,
      AssetAppraisal appraisal,
      AssetViews views,
      Caller caller,
      Clock clock) {
    this.assets = assets;
    this.drafting = drafting;
    this.appraisal = appraisal;
    this.views = views;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Page<AssetLineView> search(
      String query,
      @Nullable AssetKind kind,
      @Nullable AssetState state,
      @Nullable LicenceState licence,
      boolean mine,
      boolean overdue,
      boolean usable,
      AssetOrder sort,
      int page,
      int size) {
    var person = caller.id();
    var search =
        new AssetSearch(
            person,
            appraises(),
            Vietnam.today(clock),
            SearchWords.patterns(query),
            kind,
            state,
            licence,
            mine,
            overdue,
            usable);
    return Paging.of(assets.search(search, sort), page, size, asset -> views.line(asset, person));
  }

  @Override
  @Transactional
  @Idempotent
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public AssetView addVideo(AddVideo request) {
    return view(drafting.addVideo(caller.id(), request));
  }

  @Override
  @Transactional
  public AssetView asset(UUID assetId) {
    return assets
        .findByIdOptional(assetId)
        .filter(asset -> asset.isReadableBy(caller.id(), appraises()))
        .map(this::view)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public AssetView describe(UUID assetId, DescribeAsset request) {
    return view(drafting.describe(caller.id(), assetId, request));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public AssetView submit(UUID assetId) {
    return view(drafting.submit(caller.id(), assetId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public AssetView appraise(UUID assetId, AppraiseAsset request) {
    return view(appraisal.appraise(caller.id(), assetId, request));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public AssetView review(UUID assetId, ReviewAsset request) {
    return view(appraisal.review(caller.id(), assetId, request));
  }

  @Override
  @Transactional
  public AssetView retire(UUID assetId, RetireAsset request) {
    return view(appraisal.retire(caller.id(), appraises(), assetId, request));
  }

  private AssetView view(Asset asset) {
    return views.whole(asset, caller.id(), appraises());
  }

  private boolean appraises() {
    return caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
  }
}
