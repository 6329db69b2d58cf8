package vn.khaitri.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.media.Media;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.Vietnam;

/** Face of the library: what an asset is, and its file for whom a lesson shows it. */
@ApplicationScoped
public class Assets {
  private final AssetRepository assets;
  private final AssetFiles files;
  private final Media media;
  private final Clock clock;

  Assets(AssetRepository assets, AssetFiles files, Media media, Clock clock) {
    this.assets = assets;
    this.files = files;
    this.media = media;
    this.clock = clock;
  }

  /** The known ones among them, by id, in one query. */
  @Transactional
  public Map<UUID, AssetFacts> find(Collection<UUID> assetIds) {
    var today = Vietnam.today(clock);
    return assets.among(assetIds).stream()
        .map(asset -> AssetFacts.of(asset, today))
        .collect(Collectors.toMap(AssetFacts::id, Function.identity()));
  }

  /** Those that were made of these uploads and not retired. */
  @Transactional
  public List<VideoAsset> ofVideos(Collection<UUID> mediaIds) {
    return assets.withMedia(mediaIds).stream()
        .map(
            asset ->
                new VideoAsset(
                    asset.id(),
                    Objects.requireNonNull(asset.content().mediaId()),
                    asset.about().title(),
                    asset.isAppraised()))
        .toList();
  }

  /** Given out today (BR-13); false also for an id that nobody knows. */
  @Transactional
  public boolean available(UUID assetId) {
    return inUse(assetId).isPresent();
  }

  /** Whether this person may put it into a lesson today: theirs or appraised, and given out. */
  @Transactional
  public boolean usableBy(UUID assetId, UUID personId) {
    return inUse(assetId).filter(asset -> asset.isAppraised() || asset.isBy(personId)).isPresent();
  }

  /**
   * An address that opens without signing in, for some minutes: the caller decides who is given it.
   * A picture shows, a document is saved under its title, a video is one MP4.
   *
   * @throws ProblemException 410 {@code asset-unavailable}; 409 {@code not-ready} before a video
   *     can be played
   */
  @Transactional
  public String address(UUID assetId) {
    var asset = requireInUse(assetId);
    var content = asset.content();
    var key = content.objectKey();
    if (key != null) {
      return files.address(asset.kind(), asset.about().title(), content.mimeType(), key);
    }
    return Optional.ofNullable(content.mediaId())
        .map(mediaId -> media.playback(mediaId).dataSaverUrl())
        .orElseThrow(Assets::unavailable);
  }

  /**
   * The file of a picture or a document as it was uploaded; the caller closes it.
   *
   * @throws ProblemException 410 {@code asset-unavailable}, also for a video, which is media's
   */
  public InputStream content(UUID assetId) {
    // The row alone in a transaction: no connection waits for the store.
    var key =
        QuarkusTransaction.joiningExisting()
            .call(() -> Optional.ofNullable(requireInUse(assetId).content().objectKey()));
    return files.open(key.orElseThrow(Assets::unavailable));
  }

  /** Appraised and due for review by that day, the longest due first (BR-11). */
  @Transactional
  public List<DueForReview> dueForReview(LocalDate until) {
    return assets.dueForReview(until).stream()
        .map(
            asset ->
                new DueForReview(
                    asset.id(),
                    asset.about().title(),
                    asset.uploaderId(),
                    asset.about().reviewDueDate()))
        .toList();
  }

  private Optional<Asset> inUse(UUID assetId) {
    var today = Vietnam.today(clock);
    return assets.findByIdOptional(assetId).filter(asset -> asset.isAvailableOn(today));
  }

  private Asset requireInUse(UUID assetId) {
    return inUse(assetId).orElseThrow(Assets::unavailable);
  }

  private static ProblemException unavailable() {
    return new ProblemException(LibraryProblem.ASSET_UNAVAILABLE);
  }
}
