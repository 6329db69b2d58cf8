package vn.khaitri.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody else saved, line by line, beside what one has typed oneself.
 *
 * @param lines in the order of the other's text
 */
record Merge(List<Shown> lines) {
  /**
   * A line as people read it.
   *
   * @param text blank for an empty line
   */
  record Shown(LineDiff.How how, String text) {
    public boolean isTheirs() {
      return how == LineDiff.How.THEIRS;
    }

    public boolean isMine() {
      return how == LineDiff.How.MINE;
    }
  }

  /**
   * @param identity what makes it another line; more than what is shown
   */
  private record Piece(String text, String identity) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Piece piece && piece.identity.equals(identity);
    }

    @Override
    public int hashCode() {
      return identity.hashCode();
    }
  }

  static Merge of(LessonForm mine, LessonForm theirs) {
    return new Merge(
        LineDiff.of(pieces(mine), pieces(theirs)).stream()
            .map(line -> new Shown(line.how(), line.content().text()))
            .toList());
  }

  /** Whether both say the same. */
  boolean isSame() {
    return lines.stream().allMatch(line -> line.how() == LineDiff.How.SAME);
  }

  private static List<Piece> pieces(LessonForm form) {
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(form.title(), form.title()));
    form.blocks().stream()
        .filter(block -> !block.isBlank())
        .flatMap(Merge::pieces)
        .forEach(pieces::add);
    return pieces;
  }

  private static Stream<Piece> pieces(BlockBox block) {
    return switch (block.kind()) {
      case TEXT -> block.text().lines().map(line -> new Piece(line, line));
      case PICTURE, DOCUMENT ->
          Stream.of(new Piece("▣ " + block.text(), block.asset() + " " + block.text()));
      case LINK -> {
        var line = "→ " + block.text() + " " + block.address();
        yield Stream.of(new Piece(line, line));
      }
    };
  }
}
