package vn.khaitri.contract.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an asset consists of.
 *
 * @param mimeType found out from the content, never from a name or a header
 * @param bytes size of what was uploaded
 * @param sha256 in hexadecimal digits; null for a video
 * @param width of a picture, in pixels
 * @param height of a picture, in pixels
 * @param pages of a document
 * @param mediaId of a video
 * @param address opens the file without signing in, for some minutes; null for who may not see it,
 *     and for a video that cannot be played yet
 */
public record AssetContentView(
    String mimeType,
    long bytes,
    @Nullable String sha256,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Integer pages,
    @Nullable UUID mediaId,
    @Nullable String address) {}
