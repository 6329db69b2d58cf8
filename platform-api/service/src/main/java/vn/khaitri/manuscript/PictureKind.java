package vn.khaitri.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of pictures, told by how their bytes begin: names and declared types are claims. */
enum PictureKind {
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  WEBP("image/webp"),
  EMF(null),
  WMF(null),
  TIFF(null),
  BMP(null),
  SVG(null);

  /** Bytes at the beginning that tell all of them apart. */
  static final int ENOUGH = 64;

  private static final int EMF_SIGNATURE_AT = 40;

  private final Optional<String> mediaType;

  @SuppressWarnings("NullAway")
  PictureKind(String mediaType) {
    this.mediaType = Optional.ofNullable(mediaType);
  }

  /** Empty for those that browsers do not show. */
  Optional<String> mediaType() {
    return mediaType;
  }

  static Optional<PictureKind> of(byte[] beginning) {
    var text = new String(beginning, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    if (text.startsWith("\u0001\0\0\0") && text.startsWith(" EMF", EMF_SIGNATURE_AT)) {
      return Optional.of(EMF);
    }
    if (text.startsWith("\u00d7\u00cd\u00c6\u009a") || text.startsWith("\u0001\0\t\0")) {
      return Optional.of(WMF);
    }
    if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
      return Optional.of(TIFF);
    }
    if (text.startsWith("BM")) {
      return Optional.of(BMP);
    }
    var start = text.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<svg") || start.startsWith("<?xml")
        ? Optional.of(SVG)
        : Optional.empty();
  }
}
