package vn.khaitri.library;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.khaitri.shared.Vietnam;

/** Face of the library: files with all that is written about them, for taking them elsewhere. */
@ApplicationScoped
public class AssetExport {
  private final AssetRepository assets;
  private final AssetFiles files;
  private final Clock clock;

  AssetExport(AssetRepository assets, AssetFiles files, Clock clock) {
    this.assets = assets;
    this.files = files;
    this.clock = clock;
  }

  /**
   * @param sha256 of the file, in hexadecimal digits
   * @param bytes size of the file
   */
  public record Packed(
      UUID id, NewAsset facts, String mimeType, long bytes, String sha256, String objectKey) {}

  /**
   * Those among them that have a file and are given out today (BR-13), by id. The caller has asked
   * whether the lessons that show them may be read.
   */
  @Transactional
  public Map<UUID, Packed> find(Collection<UUID> assetIds) {
    var today = Vietnam.today(clock);
    return assetIds.isEmpty()
        ? Map.of()
        : assets.among(assetIds).stream()
            .filter(asset -> asset.isAvailableOn(today) && asset.content().objectKey() != null)
            .map(AssetExport::packed)
            .collect(toMap(Packed::id, asset -> asset));
  }

  /** The file as it was uploaded; the caller closes it. */
  public InputStream open(Packed asset) {
    return files.open(asset.objectKey());
  }

  private static Packed packed(Asset asset) {
    var about = asset.about();
    var content = asset.content();
    return new Packed(
        asset.id(),
        new NewAsset(
            about.title(),
            about.description(),
            about.licence(),
            about.owner(),
            about.source(),
            about.validFrom(),
            about.validTo(),
            about.aiGenerated(),
            about.language(),
            about.tags()),
        content.mimeType(),
        content.bytes(),
        Objects.requireNonNull(content.sha256()),
        Objects.requireNonNull(content.objectKey()));
  }
}
