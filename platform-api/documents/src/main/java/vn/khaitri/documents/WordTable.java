package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table; cells that are merged downwards find each other by their column. */
final class WordTable {
  private static final int WIDEST = 99;

  private final Content content;
  private final Consumer<Flow> end;
  private final List<Row> rows = new ArrayList<>();
  private final List<Piece> outside = new ArrayList<>();

  /**
   * @param content reads what is in a cell
   * @param end of a cell, behind which nothing goes on
   */
  WordTable(Content content, Consumer<Flow> end) {
    this.content = content;
    this.end = end;
  }

  /** Reads the block on which the cursor stands. */
  interface Content {
    void block(XmlCursor xml, String name, Flow into);
  }

  private enum Merge {
    NONE,
    FIRST,
    FURTHER
  }

  private record Cell(int column, int span, Merge merge, String html) {}

  private static final class Row {
    private final List<Cell> cells = new ArrayList<>();
    private boolean header;
    private boolean deleted;
    private int width;
  }

  void read(XmlCursor xml) {
    xml.children(name -> part(xml, name));
  }

  private void part(XmlCursor xml, String name) {
    switch (name) {
      case "tr" -> row(xml);
      case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
          xml.children(inner -> part(xml, inner));
      default -> {}
    }
  }

  private void row(XmlCursor xml) {
    var row = new Row();
    xml.children(name -> rowPart(xml, name, row));
    if (!row.deleted && !row.cells.isEmpty()) {
      rows.add(row);
    }
  }

  private void rowPart(XmlCursor xml, String name, Row row) {
    switch (name) {
      case "trPr" ->
          xml.children(
              inner -> {
                switch (inner) {
                  case "tblHeader" -> row.header = !xml.attribute("val").matches("0|false|off");
                  case "del" -> row.deleted = true;
                  case "gridBefore" -> row.width = span(xml);
                  default -> {}
                }
              });
      case "tc" -> cell(xml, row);
      case "sdt", "sdtContent", "customXml" -> xml.children(inner -> rowPart(xml, inner, row));
      default -> {}
    }
  }

  private void cell(XmlCursor xml, Row row) {
    var flow = new Flow();
    var about = new CellReading();
    xml.children(
        name -> {
          if (name.equals("tcPr")) {
            xml.children(inner -> about.read(xml, inner));
          } else {
            content.block(xml, name, flow);
          }
        });
    end.accept(flow);
    row.cells.add(new Cell(row.width, about.span, about.merge, flow.cell()));
    row.width += about.span;
    if (!row.deleted) {
      takeOut(flow.outsideCell());
    }
  }

  private void takeOut(List<Piece> left) {
    if (left.stream().anyMatch(Piece.Illustration.class::isInstance)) {
      outside.add(new Piece.Remark("picture-after-table"));
    }
    outside.addAll(left);
  }

  private static int span(XmlCursor xml) {
    return Math.clamp(xml.number("val", 1), 1, WIDEST);
  }

  /** Empty when no row is left. */
  String html() {
    if (rows.isEmpty()) {
      return "";
    }
    var html = new StringBuilder("<table>");
    int headers = headers();
    for (int n = 0; n < rows.size(); n++) {
      if (n == 0) {
        html.append(headers > 0 ? "<thead>" : "<tbody>");
      } else if (n == headers) {
        html.append("</thead><tbody>");
      }
      row(n, n < headers, html);
    }
    return html.append(headers == rows.size() ? "</thead>" : "</tbody>")
        .append("</table>")
        .toString();
  }

  /** Pictures and remarks, which stand behind the table. */
  List<Piece> outside() {
    return List.copyOf(outside);
  }

  /** Header rows count only as long as they are the first ones. */
  private int headers() {
    int count = 0;
    while (count < rows.size() && rows.get(count).header) {
      count++;
    }
    return count;
  }

  private void row(int at, boolean header, StringBuilder html) {
    html.append("<tr>");
    for (var cell : rows.get(at).cells) {
      if (cell.merge != Merge.FURTHER || !continues(at, cell)) {
        html.append(header ? "<th scope=\"col\"" : "<td");
        attribute("colspan", cell.span, html);
        attribute("rowspan", cell.merge == Merge.FIRST ? height(at, cell.column) : 1, html);
        html.append('>').append(cell.html).append(header ? "</th>" : "</td>");
      }
    }
    html.append("</tr>");
  }

  private static void attribute(String name, int value, StringBuilder html) {
    if (value > 1) {
      html.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  /** Whether the cell above, in the same column, is part of the same cell. */
  private boolean continues(int at, Cell cell) {
    return at > 0 && merged(at - 1, cell.column) != Merge.NONE;
  }

  private int height(int at, int column) {
    int height = 1;
    while (height < WIDEST
        && at + height < rows.size()
        && merged(at + height, column) == Merge.FURTHER) {
      height++;
    }
    return height;
  }

  private Merge merged(int row, int column) {
    return rows.get(row).cells.stream()
        .filter(cell -> cell.column == column)
        .map(Cell::merge)
        .findFirst()
        .orElse(Merge.NONE);
  }

  private static final class CellReading {
    private int span = 1;
    private Merge merge = Merge.NONE;

    void read(XmlCursor xml, String name) {
      switch (name) {
        case "gridSpan" -> span = span(xml);
        case "vMerge" ->
            merge = xml.attribute("val").equals("restart") ? Merge.FIRST : Merge.FURTHER;
        default -> {}
      }
    }
  }
}
