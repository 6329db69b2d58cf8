package vn.khaitri.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as files (RFC 4180), as spreadsheets here read and write them. */
public final class Csv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String DELIMITERS = ",;\t";
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  private Csv() {}

  /**
   * A row of a file.
   *
   * @param number of the line that it begins on, from 1
   * @param cells without the space around them, in the stored form of text
   * @param torn whether the file ends within a quoted cell of it
   */
  public record Row(int number, List<String> cells, boolean torn) {
    /** Empty where the row is shorter. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** The text of a file; empty when it is not in UTF-8. */
  public static Optional<String> text(byte[] file) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /**
   * The rows that are not blank. Cells are parted by what the first line has most of: commas,
   * semicolons (as spreadsheets in Vietnamese write) or tabs.
   */
  public static List<Row> read(String text) {
    var marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    var file = (marked ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    return new Reader(file, delimiter(file)).rows();
  }

  /**
   * A file that spreadsheets open as UTF-8. A cell that one of them would take for a formula begins
   * with an apostrophe.
   */
  public static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::written).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", String.valueOf(BYTE_ORDER_MARK), "\r\n"));
  }

  private static String written(String cell) {
    var formula =
        !cell.isEmpty()
            && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches();
    var harmless = formula ? "'" + cell : cell;
    return harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  private static char delimiter(String file) {
    var first = file.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : DELIMITERS.toCharArray()) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** Goes through a file once. */
  private static final class Reader {
    private final String file;
    private final char delimiter;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int start = 1;
    private boolean quoted;

    Reader(String file, char delimiter) {
      this.file = file;
      this.delimiter = delimiter;
    }

    List<Row> rows() {
      for (int i = 0; i < file.length(); i++) {
        char c = file.charAt(i);
        if (c == '\n') {
          line++;
        }
        if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"' && (quoted || cell.toString().isBlank())) {
          quoted = !quoted;
        } else if (quoted || (c != delimiter && c != '\n')) {
          cell.append(c);
        } else if (c == delimiter) {
          endCell();
        } else {
          endRow(false);
        }
      }
      endRow(quoted);
      return rows;
    }

    private void endCell() {
      cells.add(Texts.stored(cell.toString()).strip());
      cell.setLength(0);
    }

    private void endRow(boolean torn) {
      endCell();
      if (cells.stream().anyMatch(text -> !text.isEmpty())) {
        rows.add(new Row(start, List.copyOf(cells), torn));
      }
      cells = new ArrayList<>();
      start = line;
    }
  }
}
