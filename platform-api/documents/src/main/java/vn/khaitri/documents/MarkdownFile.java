package vn.khaitri.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.khaitri.contract.authoring.LessonTags;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.text.Texts;

/** A file in CommonMark with the tables of GitHub. Raw HTML stays as it is. */
final class MarkdownFile {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private static final Pattern RAW_PICTURE = Pattern.compile("(?i)<(img|svg|video|iframe)\\b");

  private final MarkdownPictures pictures;
  private final List<Piece> pieces = new ArrayList<>();
  private final String title;

  /**
   * @param left takes the words of the file that no piece has
   */
  MarkdownFile(String text, FileName name, MarkdownPictures pictures, LeftOut left) {
    this.pictures = pictures;
    var front = MarkdownFront.of(text);
    var document = PARSER.parse(text.substring(front.end()));
    var balance = MarkdownBalance.of(document);
    children(document).forEach(this::take);
    balance.against(pieces, left);
    left.add(LeftOut.Reason.FRONT, front.others());
    this.title = front.title().isEmpty() ? Outline.titleOf(pieces, name.stem()) : front.title();
  }

  /** UTF-8 with or without a mark at its beginning; lines end as Unix ends them. */
  static String text(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Texts.stored(text.startsWith("\ufeff") ? text.substring(1) : text)
          .replace("\r\n", "\n")
          .replace('\r', '\n');
    } catch (CharacterCodingException other) {
      throw new FileRefused(DocumentProblem.TEXT_NOT_UTF8);
    }
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** As its front says, or its only main heading, or its name. */
  String title() {
    return title;
  }

  private void take(Node block) {
    var images = images(block);
    switch (block) {
      case ThematicBreak above when pieces.isEmpty() -> {}
      case Heading heading -> {
        var words = MarkdownWords.in(heading);
        if (!words.isEmpty()) {
          pieces.add(new Piece.Heading(heading.getLevel(), words));
        }
        images.forEach(this::illustrate);
      }
      case Paragraph paragraph
          when images.stream().allMatch(image -> image.getParent() == paragraph) ->
          paragraph(paragraph);
      default -> {
        images.forEach(Node::unlink);
        render(block);
        if (!images.isEmpty()) {
          pieces.add(new Piece.Remark("picture-after-block"));
        }
        images.forEach(this::illustrate);
      }
    }
  }

  /** Cut where its pictures stand. */
  private void paragraph(Paragraph paragraph) {
    var part = new Paragraph();
    for (var node : children(paragraph)) {
      if (node instanceof Image image) {
        render(part);
        illustrate(image);
        part = new Paragraph();
      } else {
        part.appendChild(node);
      }
    }
    render(part);
  }

  private void render(Node block) {
    if (block instanceof Paragraph && MarkdownWords.in(block).isEmpty() && !hasRawHtml(block)) {
      return;
    }
    var html = LessonTags.escapedOutside(HTML.render(block).strip());
    if (RAW_PICTURE.matcher(html).find()) {
      pieces.add(new Piece.Remark("raw-picture"));
    }
    if (!html.isEmpty()) {
      pieces.add(new Piece.Html(html));
    }
  }

  private void illustrate(Image image) {
    pieces.add(pictures.of(image.getDestination(), MarkdownWords.in(image)));
  }

  private static boolean hasRawHtml(Node block) {
    return children(block).stream().anyMatch(HtmlInline.class::isInstance);
  }

  private static List<Node> children(Node parent) {
    var children = new ArrayList<Node>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private static List<Image> images(Node block) {
    var images = new ArrayList<Image>();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            images.add(image);
          }
        });
    return images;
  }
}
