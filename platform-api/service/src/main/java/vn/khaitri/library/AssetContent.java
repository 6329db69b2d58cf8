package vn.khaitri.library;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.filecheck.FileMeasures;
import vn.khaitri.filecheck.FileType;
import vn.khaitri.filecheck.ReceivedFile;

/**
 * What an asset consists of: an object in the store, or an upload of the media feature.
 *
 * @param bytes size of what was uploaded
 * @param mediaId of a video; all that follows it is of the others
 */
@Embeddable
record AssetContent(
    String mimeType,
    long bytes,
    @Nullable UUID mediaId,
    @Nullable String objectKey,
    @Nullable String sha256,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Integer pages) {
  /** What players get, whatever was uploaded. */
  private static final String VIDEO = "video/mp4";

  static AssetKind kind(FileType type) {
    return type.isPicture() ? AssetKind.PICTURE : AssetKind.DOCUMENT;
  }

  static AssetContent video(UUID mediaId, long bytes) {
    return new AssetContent(VIDEO, bytes, mediaId, null, null, null, null, null);
  }

  static AssetContent file(ReceivedFile file, FileMeasures measures, String objectKey) {
    var size = measures.size();
    return new AssetContent(
        file.type().mimeType(),
        file.bytes(),
        null,
        objectKey,
        file.sha256(),
        size == null ? null : size.width(),
        size == null ? null : size.height(),
        measures.pages());
  }
}
