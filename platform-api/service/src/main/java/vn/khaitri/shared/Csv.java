package vn.khaitri.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khaitri.text.Texts;

/** Tables as files (RFC 4180), as spreadsheets here read and write them. */
public final class Csv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a file starts with. */
  public static final String BEGIN = String.valueOf(BYTE_ORDER_MARK);

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  private Csv() {}

  /**
   * A row of a file.
   *
   * @param number of the line that it begins on, from 1
   * @param cells without the space around them, in the stored form of text
   * @param torn whether a quoted cell of it has no end, or one before the end of the cell: its
   *     quotation marks do not say where cells end, and rows may have run into one
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
   * The rows that are not blank. Cells are parted by what the file says in its first line ({@code
   * sep=;}, as spreadsheets write it), else by commas, semicolons (as spreadsheets in Vietnamese
   * write) or tabs: what parts most rows into equally many cells.
   */
  public static List<Row> read(String text) {
    var marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    var file = (marked ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    return CsvDelimiter.isSaid(file)
        ? new Reader(CsvDelimiter.withoutSaying(file), CsvDelimiter.of(file), 2).rows()
        : new Reader(file, CsvDelimiter.of(file), 1).rows();
  }

  /**
   * A file that spreadsheets open as UTF-8. A cell that one of them would take for a formula begins
   * with an apostrophe.
   */
  public static String write(List<List<String>> rows) {
    return rows.stream().map(Csv::line).collect(Collectors.joining("", BEGIN, ""));
  }

  /** A line of such a file, with its end; the first one comes after {@link #BEGIN}. */
  public static String line(List<String> row) {
    return row.stream().map(Csv::written).collect(Collectors.joining(",", "", "\r\n"));
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

  /** Goes through a file once. */
  private static final class Reader {
    private final String file;
    private final char delimiter;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int start;
    private boolean quoted;

    /** Whether the cell has nothing but blanks so far. */
    private boolean blank = true;

    /** Whether the quotation mark behind which a quoted cell ended was the last of it. */
    private boolean closed;

    private boolean torn;

    Reader(String file, char delimiter, int line) {
      this.file = file;
      this.delimiter = delimiter;
      this.line = line;
      this.start = line;
    }

    List<Row> rows() {
      for (int i = 0; i < file.length(); i++) {
        char c = file.charAt(i);
        if (c == '\n') {
          line++;
        }
        if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
          append(c);
          i++;
        } else if (quoted && c == '"') {
          quoted = false;
          closed = true;
        } else if (c == '"' && blank && !closed) {
          quoted = true;
        } else if (quoted || (c != delimiter && c != '\n')) {
          torn |= closed && !Character.isWhitespace(c);
          append(c);
        } else if (c == delimiter) {
          endCell();
        } else {
          endRow();
        }
      }
      torn |= quoted;
      endRow();
      return rows;
    }

    private void append(char c) {
      cell.append(c);
      blank &= Character.isWhitespace(c);
    }

    private void endCell() {
      cells.add(Texts.stored(cell.toString()).strip());
      cell.setLength(0);
      blank = true;
      closed = false;
    }

    private void endRow() {
      endCell();
      if (cells.stream().anyMatch(text -> !text.isEmpty())) {
        rows.add(new Row(start, List.copyOf(cells), torn));
      }
      cells = new ArrayList<>();
      start = line;
      torn = false;
    }
  }
}
