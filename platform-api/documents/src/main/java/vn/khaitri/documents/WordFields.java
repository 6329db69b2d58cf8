package vn.khaitri.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Fields that are open at a place of a Word document; they may reach over paragraphs. */
final class WordFields {
  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
  private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*", Pattern.DOTALL);

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean showing;
  }

  void begin() {
    open.push(new Field());
  }

  void instruction(String part) {
    if (!open.isEmpty() && !open.peek().showing) {
      open.peek().instruction.append(part);
    }
  }

  /** What follows is what the field shows. */
  void separate() {
    if (!open.isEmpty()) {
      open.peek().showing = true;
    }
  }

  void end() {
    open.poll();
  }

  /** The address that the innermost field leads to; empty when it is no link to a page. */
  String link() {
    return open.isEmpty() ? "" : linkOf(open.peek().instruction.toString());
  }

  static String linkOf(String instruction) {
    var matcher = LINK.matcher(instruction);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** Within an instruction, or within a table of contents: the platform makes its own. */
  boolean hidden() {
    return open.stream()
        .anyMatch(field -> !field.showing || CONTENTS.matcher(field.instruction).matches());
  }
}
