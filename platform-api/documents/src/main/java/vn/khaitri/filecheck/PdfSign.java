package vn.khaitri.filecheck;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What makes a PDF act by itself. */
enum PdfSign {
  SCRIPT,
  LAUNCH,
  FILES,
  FORM,
  PLAYER,
  /** An address that opens by itself, unlike a link that somebody taps. */
  WEB;

  private static final Map<String, PdfSign> ACTIONS =
      Map.of(
          "JavaScript", SCRIPT,
          "Launch", LAUNCH,
          "GoToE", FILES,
          "SubmitForm", FORM,
          "ImportData", FORM,
          "Rendition", PLAYER,
          "RichMediaExecute", PLAYER);

  private static final Map<String, PdfSign> ANNOTATIONS =
      Map.of(
          "FileAttachment", FILES,
          "RichMedia", PLAYER,
          "Screen", PLAYER,
          "Movie", PLAYER,
          "Sound", PLAYER,
          "3D", PLAYER);

  private static final Map<String, PdfSign> TYPES = Map.of("EmbeddedFile", FILES);

  /** What {@code /key /value} stands for in a dictionary. */
  static Optional<PdfSign> of(String key, String value) {
    var meanings =
        switch (key) {
          case "S" -> ACTIONS;
          case "Subtype" -> ANNOTATIONS;
          case "Type" -> TYPES;
          default -> Map.<String, PdfSign>of();
        };
    return Optional.ofNullable(meanings.get(value));
  }

  /** Name of the fault in the texts. */
  String fault() {
    return name().toLowerCase(Locale.ROOT);
  }
}
