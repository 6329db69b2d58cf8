package vn.khaitri.library;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetKind;

/**
 * What other features may know of an asset.
 *
 * @param bytes size of what was uploaded
 * @param appraised it passed appraisal and is in use
 * @param validTo last day of its licence; null for ever
 * @param available it is given out today: not retired, with a licence that is good (BR-13)
 * @param aiGenerated to be said wherever it is shown
 * @param mediaId of a video; null for the other kinds
 */
public record AssetFacts(
    UUID id,
    AssetKind kind,
    String title,
    String mimeType,
    long bytes,
    boolean appraised,
    @Nullable LocalDate validTo,
    boolean available,
    boolean aiGenerated,
    String licence,
    String owner,
    @Nullable UUID mediaId) {
  static AssetFacts of(Asset asset, LocalDate today) {
    var about = asset.about();
    return new AssetFacts(
        asset.id(),
        asset.kind(),
        about.title(),
        asset.content().mimeType(),
        asset.content().bytes(),
        asset.isAppraised(),
        about.validTo(),
        asset.isAvailableOn(today),
        about.aiGenerated(),
        about.licence(),
        about.owner(),
        asset.content().mediaId());
  }
}
