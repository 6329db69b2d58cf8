package vn.khaitri.documents;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khaitri.documents.ParsedCourse.Kind;
import vn.khaitri.documents.ParsedCourse.Module;
import vn.khaitri.documents.ParsedCourse.Warning;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.UntrustedZip;
import vn.khaitri.text.Texts;

/** A zip of Markdown files and their pictures; of several files each is a module. */
final class MarkdownFolder {
  private static final int MOST_UNUSED_NAMED = 10;

  private final UntrustedZip zip;
  private final Pictures pictures;
  private final long maxText;
  private final List<String> files;
  private final Set<String> used = new HashSet<>();
  private final LeftOut left = new LeftOut();

  MarkdownFolder(UntrustedZip zip, Pictures pictures, long maxText) {
    this.zip = zip;
    this.pictures = pictures;
    this.maxText = maxText;
    this.files =
        zip.names().stream()
            .filter(name -> !hidden(name) && FileName.of(name).isMarkdown())
            .sorted(NaturalOrder.OF_NAMES)
            .toList();
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  ParsedCourse read(FileName name, int maxLessons) {
    var read = files.stream().map(file -> file(file, maxLessons)).toList();
    var course = read.size() == 1 ? read.getFirst() : joined(name.stem(), read);
    if (course.lessons().size() > maxLessons) {
      throw new FileRefused(DocumentProblem.TOO_MANY_LESSONS, maxLessons);
    }
    var warnings = new ArrayList<>(left.warnings());
    unused().stream()
        .limit(MOST_UNUSED_NAMED)
        .map(file -> new Warning("", "file-unused", Texts.stored(file)))
        .forEach(warnings::add);
    return course.with(course.modules(), warnings);
  }

  private ParsedCourse file(String file, int maxLessons) {
    used.add(file);
    var text = MarkdownFile.text(zip.bytes(file, maxText));
    var folder = file.substring(0, file.lastIndexOf('/') + 1);
    var markdown =
        new MarkdownFile(
            text,
            FileName.of(file),
            (address, alternative) -> picture(folder, address, alternative),
            left);
    return Outline.of(Kind.MARKDOWN, markdown.pieces(), markdown.title(), maxLessons);
  }

  private static ParsedCourse joined(String title, List<ParsedCourse> files) {
    var modules = files.stream().map(file -> new Module(file.title(), file.lessons())).toList();
    var warnings = files.stream().flatMap(file -> file.warnings().stream()).toList();
    return new ParsedCourse(Kind.MARKDOWN, title, modules, warnings);
  }

  private Piece picture(String folder, String address, String alternative) {
    var name = zip.name(resolved(folder, address));
    if (MarkdownPictures.ELSEWHERE.matcher(address).lookingAt() || name.isEmpty()) {
      return MarkdownPictures.NONE.at(address, alternative);
    }
    used.add(name.get());
    return pictures.of(name.get(), alternative);
  }

  /** A name that leads out of the folder leads to nothing in it. */
  private static String resolved(String folder, String address) {
    var path = new ArrayDeque<String>();
    for (var step : (folder + decoded(address)).split("/", -1)) {
      switch (step) {
        case "", "." -> {}
        case ".." -> path.pollLast();
        default -> path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException plain) {
      return address;
    }
  }

  private List<String> unused() {
    return zip.names().stream().filter(name -> !used.contains(name) && !hidden(name)).toList();
  }

  /** What systems put into zips for themselves. */
  private static boolean hidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.startsWith(".")
        || name.contains("/.")
        || name.endsWith("Thumbs.db");
  }
}
