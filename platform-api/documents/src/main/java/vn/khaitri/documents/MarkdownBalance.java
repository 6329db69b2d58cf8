package vn.khaitri.documents;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonTags;
import vn.khaitri.documents.LeftOut.Reason;

/**
 * Weighs the words that a Markdown file has against those of the pieces that are made of it: the
 * one counted before anything is taken apart, the other after all is done.
 */
final class MarkdownBalance {
  private final LessonTags.Words there;

  private MarkdownBalance(String html) {
    this.there = LessonTags.words(html);
  }

  /** Of all words in the file; called before its nodes are moved. */
  static MarkdownBalance of(Node document) {
    var words = new All();
    document.accept(words);
    return new MarkdownBalance(words.html.toString());
  }

  /** Tells what the pieces lack. */
  void against(List<Piece> pieces, LeftOut left) {
    var html = new StringBuilder();
    pieces.forEach(piece -> html.append(words(piece)).append("<br>"));
    var brought = LessonTags.words(html.toString()).text();
    left.add(Reason.HIDDEN, Words.in(there.comments()));
    left.add(Reason.OTHERS, Words.in(there.text()) - Words.in(brought));
  }

  private static String words(Piece piece) {
    return switch (piece) {
      case Piece.Heading(var level, var title) -> Html.escaped(title);
      case Piece.Html(var html) -> html;
      case Piece.Illustration(var picture) -> Html.escaped(picture.alternative());
      // A picture that is missing is told with what it showed.
      case Piece.Remark(var name, var arguments) ->
          arguments.size() > 1 ? Html.escaped(arguments.getLast().toString()) : "";
    };
  }

  /** Everything that a reader of the file could read, as HTML; one block after the other. */
  private static final class All extends AbstractVisitor {
    private final StringBuilder html = new StringBuilder();

    /** Blocks and cells of tables end a word, what stands inside a line does not. */
    @Override
    protected void visitChildren(Node parent) {
      var end = parent instanceof Block || parent instanceof CustomNode ? "<br>" : "";
      html.append(end);
      for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
        child.accept(this);
      }
      html.append(end);
    }

    private void text(@Nullable String words) {
      html.append(words == null ? "" : Html.escaped(words));
    }

    private void apart(@Nullable String words) {
      html.append("<br>");
      text(words);
      html.append("<br>");
    }

    @Override
    public void visit(Text text) {
      text(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      apart(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      apart(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline raw) {
      html.append(raw.getLiteral());
    }

    @Override
    public void visit(HtmlBlock raw) {
      html.append("<br>").append(raw.getLiteral()).append("<br>");
    }

    @Override
    public void visit(SoftLineBreak end) {
      html.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
      html.append(' ');
    }

    @Override
    public void visit(Image image) {
      apart(MarkdownWords.in(image));
      apart(image.getTitle());
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (link.getTitle() != null) {
        apart(link.getTitle());
      }
    }
  }
}
