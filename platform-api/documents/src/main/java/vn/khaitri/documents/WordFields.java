package vn.khaitri.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Fields that are open at a place of a Word document; they may reach over paragraphs. */
final class WordFields {
  private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*", Pattern.DOTALL);

  private final Set<Integer> endless;
  private final Deque<Field> open = new ArrayDeque<>();

  /**
   * @param endless places of fields that begin and never end, as damaged files have them: what
   *     follows is text as if they were not there
   */
  WordFields(Set<Integer> endless) {
    this.endless = endless;
  }

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean showing;
  }

  /** Goes through a part for the places of {@link #WordFields}. */
  static Set<Integer> endlessIn(XmlCursor xml) {
    var open = new ArrayDeque<Integer>();
    xml.descendants(
        name -> {
          if (name.equals("fldChar")) {
            switch (xml.attribute("fldCharType")) {
              case "begin" -> open.push(xml.place());
              case "end" -> open.poll();
              default -> {}
            }
          }
        });
    return new HashSet<>(open);
  }

  /** False for a field without end. */
  boolean begin(int place) {
    boolean ends = !endless.contains(place);
    if (ends) {
      open.push(new Field());
    }
    return ends;
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
    return open.isEmpty() ? "" : WordLink.of(open.peek().instruction.toString());
  }

  /** Within an instruction. */
  boolean instructing() {
    return open.stream().anyMatch(field -> !field.showing);
  }

  /** Within a table of contents: the platform makes its own. */
  boolean inContents() {
    return open.stream().anyMatch(field -> CONTENTS.matcher(field.instruction).matches());
  }
}
