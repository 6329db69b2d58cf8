package vn.khaitri.documents;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import vn.khaitri.contract.authoring.LessonTags;

/** The words of a title or of the description of a picture: no addresses, no quotes around code. */
final class MarkdownWords extends AbstractVisitor {
  private final StringBuilder words = new StringBuilder();

  private MarkdownWords() {}

  /** Of all that stands in the node, on one line; those of pictures in it are theirs. */
  static String in(Node node) {
    var visitor = new MarkdownWords();
    visitor.visitChildren(node);
    return Html.line(visitor.words.toString());
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    // What is no tag of HTML is a word, such as <user>.
    if (!LessonTags.areIn(html.getLiteral())) {
      words.append(html.getLiteral());
    }
  }

  @Override
  public void visit(SoftLineBreak end) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak end) {
    words.append(' ');
  }

  @Override
  public void visit(Image image) {
    words.append(' ');
  }
}
