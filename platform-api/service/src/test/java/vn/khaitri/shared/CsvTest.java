package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\r1\t2\r", "\uFEFFa , b\n\n , \n1,2"})
  void readsWhatSpreadsheetsWrite(String file) {
    var rows = Csv.read(file);

    assertEquals(
        List.of(List.of("a", "b"), List.of("1", "2")), rows.stream().map(Csv.Row::cells).toList());
  }

  @Test
  void quotedCellsHoldDelimitersQuotesAndLines() {
    var rows = Csv.read("ten,mo ta\n\"Máy, tính\",\"dòng \"\"một\"\"\ndòng hai\"\nx,y");

    assertEquals(List.of("Máy, tính", "dòng \"một\"\ndòng hai"), rows.get(1).cells());
    assertEquals(2, rows.get(1).number());
    assertEquals(4, rows.get(2).number());
  }

  @Test
  void aQuotationMarkWithinACellIsText() {
    assertEquals("Màn hình 15\" rộng", Csv.read("Màn hình 15\" rộng,b").getFirst().cell(0));
  }

  @Test
  void aShortRowHasEmptyCells() {
    assertEquals("", Csv.read("a,b").getFirst().cell(2));
    assertEquals("", Csv.read("a,b").getFirst().cell(-1));
  }

  @Test
  void aRowThatTheFileTearsIsKnown() {
    var rows = Csv.read("a,b\nc,\"d\ne,f\n");

    assertEquals(2, rows.size());
    assertTrue(rows.getLast().torn());
  }

  @Test
  void aRowWhoseQuotesRunIntoAnotherIsKnown() throws IOException {
    var rows = Csv.read(sample("K2-two-open-quotes.csv"));

    assertEquals(List.of(2), rows.stream().filter(Csv.Row::torn).map(Csv.Row::number).toList());
  }

  @Test
  void theFileMaySayWhatPartsItsCells() throws IOException {
    var rows = Csv.read(sample("K1-sep-line.csv"));

    assertEquals(List.of("A", "IU01", "Máy tính"), rows.get(1).cells());
    assertEquals(3, rows.get(1).number());
  }

  @Test
  void commasWithinQuotesPartNothing() throws IOException {
    var rows = Csv.read(sample("K9-header-with-commas-semicolon.csv"));

    assertEquals(List.of("nhóm (tên, viết tắt, ghi chú)", "mã", "tên"), rows.getFirst().cells());
  }

  @Test
  void aTitleAboveDoesNotHideWhatPartsTheCells() throws IOException {
    var rows = Csv.read(sample("K11-title-row-first.csv"));

    assertEquals(List.of("A", "IU01", "Máy tính"), rows.get(2).cells());
  }

  /** Each mark of a long cell was once compared with all of it before. */
  @Test
  void aCellOfQuotationMarksIsReadOnce() {
    var cell = "x" + "\"".repeat(2_000_000);

    assertEquals(cell, Csv.read(cell + ",b").getFirst().cell(0));
  }

  private static String sample(String name) throws IOException {
    try (var stream = CsvTest.class.getResourceAsStream("/samples/" + name)) {
      return Csv.text(Objects.requireNonNull(stream, name).readAllBytes()).orElseThrow();
    }
  }

  @Test
  void composesText() {
    assertEquals("Tiế", Csv.read("Tie\u0302\u0301").getFirst().cell(0));
  }

  @Test
  void onlyUtf8IsText() {
    assertEquals(Optional.of("chữ"), Csv.text("chữ".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), Csv.text(new byte[] {'a', (byte) 0xE1, ';'}));
  }

  @Test
  void anEmptyFileHasNoRows() {
    assertEquals(List.of(), Csv.read(""));
    assertEquals(List.of(), Csv.read("\uFEFF\n,,\n"));
  }

  @Test
  void writesWhatItReads() {
    var rows = List.of(List.of("Mã", "Tên"), List.of("1,5", "nói \"có\"\nvà không"));

    var read = Csv.read(Csv.write(rows));

    assertEquals(rows, read.stream().map(Csv.Row::cells).toList());
  }

  @Test
  void aNumberStaysOne() {
    assertEquals("\uFEFF-7,\"-1,5\"\r\n", Csv.write(List.of(List.of("-7", "-1,5"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-1+1", "@SUM(A1)", "\tx"})
  void aCellIsNeverAFormula(String cell) {
    var file = Csv.write(List.of(List.of(cell)));

    assertEquals("\uFEFF'" + cell + "\r\n", file);
  }
}
