package vn.khaitri.documents;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.UntrustedZip;

/** The parts of a Word file and how they refer to each other (ECMA-376, part 2). */
final class WordParts {
  private final UntrustedZip zip;
  private final long maxText;

  /**
   * @param maxText bytes of XML that one part may have
   */
  WordParts(UntrustedZip zip, long maxText) {
    this.zip = zip;
    this.maxText = maxText;
  }

  /**
   * @param type last step of the relationship's name, such as {@code image}
   * @param target name of the part; the address as it is when the target is outside
   */
  record Relation(String type, String target, boolean outside) {}

  static boolean isWord(UntrustedZip zip) {
    return zip.has("[Content_Types].xml") && zip.has("_rels/.rels");
  }

  /** The document itself. */
  String main() {
    return relations("").values().stream()
        .filter(relation -> relation.type().equals("officeDocument") && !relation.outside())
        .map(Relation::target)
        .filter(zip::has)
        .findFirst()
        .orElseThrow(() -> new FileRefused(DocumentProblem.WORD_UNREADABLE));
  }

  /** The part that {@code part} says to be its styles, its numbering, its footnotes, … */
  Optional<String> of(String part, String type) {
    return relations(part).values().stream()
        .filter(relation -> relation.type().equals(type) && !relation.outside())
        .map(Relation::target)
        .filter(zip::has)
        .findFirst();
  }

  /** By id; of the package itself for an empty name. */
  Map<String, Relation> relations(String part) {
    var found = new HashMap<String, Relation>();
    int slash = part.lastIndexOf('/') + 1;
    var file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (zip.has(file)) {
      read(
          file,
          xml ->
              xml.children(
                  name -> {
                    boolean outside = xml.attribute("TargetMode").equals("External");
                    var target = xml.attribute("Target");
                    var type = xml.attribute("Type");
                    found.put(
                        xml.attribute("Id"),
                        new Relation(
                            type.substring(type.lastIndexOf('/') + 1),
                            outside ? target : resolved(part.substring(0, slash), target),
                            outside));
                  }));
    }
    return found;
  }

  void read(String part, Consumer<XmlCursor> how) {
    try (var xml = new XmlCursor(zip.stream(part, maxText))) {
      how.accept(xml);
    }
  }

  UntrustedZip zip() {
    return zip;
  }

  /** A name that leads out of the package leads to no part. */
  private static String resolved(String folder, String target) {
    var path = new ArrayDeque<String>();
    for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      switch (step) {
        case "", "." -> {}
        case ".." -> path.pollLast();
        default -> path.addLast(decoded(step));
      }
    }
    return String.join("/", path);
  }

  private static String decoded(String step) {
    try {
      return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException plain) {
      return step;
    }
  }

  /** What the author called the document among its properties; null when nothing. */
  @Nullable String title() {
    var title = new String[1];
    of("", "core-properties")
        .ifPresent(
            part ->
                read(
                    part,
                    xml ->
                        xml.children(
                            name -> {
                              if (name.equals("title")) {
                                title[0] = Html.line(xml.text());
                              }
                            })));
    return title[0] == null || title[0].isEmpty() ? null : title[0];
  }
}
