package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetContentView;
import vn.khaitri.contract.library.AssetLicenceView;
import vn.khaitri.contract.library.AssetLineView;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.identity.Persons;
import vn.khaitri.media.Media;
import vn.khaitri.shared.Vietnam;

/** Assets as those see them who work with them. */
@ApplicationScoped
class AssetViews {
  private final AssetActRepository acts;
  private final AssetFiles files;
  private final Media media;
  private final Persons persons;
  private final Clock clock;

  AssetViews(AssetActRepository acts, AssetFiles files, Media media, Persons persons, Clock clock) {
    this.acts = acts;
    this.files = files;
    this.media = media;
    this.persons = persons;
    this.clock = clock;
  }

  AssetLineView line(Asset asset, UUID callerId) {
    var today = Vietnam.today(clock);
    var about = asset.about();
    return new AssetLineView(
        asset.id(),
        asset.kind(),
        about.title(),
        asset.state(),
        about.licence(),
        about.owner(),
        asset.licenceOn(today),
        about.validTo(),
        about.reviewDueDate(),
        asset.isOverdueOn(today),
        about.aiGenerated(),
        asset.content().mimeType(),
        asset.content().bytes(),
        asset.isBy(callerId));
  }

  /**
   * @param appraiser may open the file also when it is not given out
   */
  AssetView whole(Asset asset, UUID callerId, boolean appraiser) {
    var today = Vietnam.today(clock);
    var about = asset.about();
    var history = acts.of(asset.id());
    var names =
        persons.displayNames(
            Stream.concat(Stream.of(asset.uploaderId()), history.stream().map(AssetAct::personId))
                .collect(Collectors.toSet()));
    boolean opens = asset.isAvailableOn(today) || asset.isBy(callerId) || appraiser;
    return new AssetView(
        asset.id(),
        asset.kind(),
        asset.state(),
        about.title(),
        about.description(),
        rights(asset, today),
        content(asset, opens ? address(asset) : null),
        about.language(),
        about.tags(),
        about.aiGenerated(),
        about.reviewDueDate(),
        asset.isOverdueOn(today),
        names.getOrDefault(asset.uploaderId(), ""),
        asset.isBy(callerId),
        asset.isAvailableOn(today),
        asset.appraisalComment(),
        asset.revision(),
        history.stream().map(act -> act.view(names.getOrDefault(act.personId(), ""))).toList());
  }

  private static AssetLicenceView rights(Asset asset, LocalDate today) {
    var about = asset.about();
    return new AssetLicenceView(
        about.licence(),
        about.owner(),
        about.source(),
        about.validFrom(),
        about.validTo(),
        asset.licenceOn(today));
  }

  private static AssetContentView content(Asset asset, @Nullable String address) {
    var content = asset.content();
    return new AssetContentView(
        content.mimeType(),
        content.bytes(),
        content.sha256(),
        content.width(),
        content.height(),
        content.pages(),
        content.mediaId(),
        address);
  }

  private @Nullable String address(Asset asset) {
    var content = asset.content();
    var key = content.objectKey();
    if (key != null) {
      return files.address(asset.kind(), asset.about().title(), content.mimeType(), key);
    }
    var mediaId = content.mediaId();
    return mediaId != null && media.ready(mediaId) ? media.playback(mediaId).dataSaverUrl() : null;
  }
}
