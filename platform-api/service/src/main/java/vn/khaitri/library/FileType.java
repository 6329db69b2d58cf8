package vn.khaitri.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import vn.khaitri.contract.library.AssetKind;

/** The files that the library takes, told apart by how they begin. */
enum FileType {
  PNG(AssetKind.PICTURE, "image/png", "png"),
  JPEG(AssetKind.PICTURE, "image/jpeg", "jpg"),
  GIF(AssetKind.PICTURE, "image/gif", "gif"),
  WEBP(AssetKind.PICTURE, "image/webp", "webp"),
  PDF(AssetKind.DOCUMENT, "application/pdf", "pdf");

  /** Bytes that {@link #of} wants to see, if the file has as many. */
  static final int HEAD = 12;

  private final AssetKind kind;
  private final String mimeType;
  private final String ending;

  FileType(AssetKind kind, String mimeType, String ending) {
    this.kind = kind;
    this.mimeType = mimeType;
    this.ending = ending;
  }

  /**
   * @param head the first bytes of the file
   */
  static Optional<FileType> of(byte[] head) {
    var text = new String(head, ISO_8859_1);
    return Arrays.stream(values()).filter(type -> type.beginsLike(text)).findFirst();
  }

  private boolean beginsLike(String head) {
    return switch (this) {
      case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
      case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
      case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
      case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
      case PDF -> head.startsWith("%PDF-");
    };
  }

  AssetKind kind() {
    return kind;
  }

  String mimeType() {
    return mimeType;
  }

  /** The name under which a browser saves it. */
  static String fileName(String title, String mimeType) {
    return Arrays.stream(values())
        .filter(type -> type.mimeType.equals(mimeType))
        .findFirst()
        .map(type -> title + "." + type.ending)
        .orElse(title);
  }
}
