package vn.khaitri.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Types of files, told apart by how they begin: names and declared types are claims. */
public enum FileType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  /** From here on pictures that browsers do not show, or that can act by themselves. */
  EMF("", ""),
  WMF("", ""),
  TIFF("", ""),
  BMP("", ""),
  SVG("", "");

  /** Bytes that {@link #of} wants to see, if the file has as many. */
  public static final int HEAD = 1024 + 5;

  /** So far from its first byte a PDF may begin (ISO 32000-1, annex H, 3.4.1). */
  private static final String PDF_MARK = "%PDF-";

  private static final int EMF_SIGNATURE_AT = 40;

  private final String mimeType;
  private final String ending;

  FileType(String mimeType, String ending) {
    this.mimeType = mimeType;
    this.ending = ending;
  }

  /**
   * @param head the first bytes of the file
   */
  public static Optional<FileType> of(byte[] head) {
    var text = new String(head, 0, Math.min(head.length, HEAD), ISO_8859_1);
    return Arrays.stream(values()).filter(type -> type.beginsLike(text)).findFirst();
  }

  private boolean beginsLike(String head) {
    return switch (this) {
      case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
      case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
      case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
      case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
      case PDF -> head.contains(PDF_MARK);
      case EMF -> head.startsWith("\u0001\0\0\0") && head.startsWith(" EMF", EMF_SIGNATURE_AT);
      case WMF -> head.startsWith("\u00d7\u00cd\u00c6\u009a") || head.startsWith("\u0001\0\t\0");
      case TIFF -> head.startsWith("II*\0") || head.startsWith("MM\0*");
      case BMP -> head.startsWith("BM");
      case SVG -> {
        var start = head.strip().toLowerCase(Locale.ROOT);
        yield start.startsWith("<svg") || start.startsWith("<?xml");
      }
    };
  }

  /** Where a PDF begins, in bytes from the first. */
  static int pdfBegin(byte[] head) {
    return new String(head, ISO_8859_1).indexOf(PDF_MARK);
  }

  /** Whether files of this type are taken; others are only known by name. */
  public boolean isTaken() {
    return !mimeType.isEmpty();
  }

  public boolean isPicture() {
    return this != PDF;
  }

  /** Empty for a type that is not taken. */
  public String mimeType() {
    return mimeType;
  }

  /** The name under which a browser saves it. */
  public static String fileName(String title, String mimeType) {
    return Arrays.stream(values())
        .filter(type -> type.isTaken() && type.mimeType.equals(mimeType))
        .findFirst()
        .map(type -> title + "." + type.ending)
        .orElse(title);
  }
}
