package vn.khaitri.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.shared.FieldFault;

class SkillFileTest {
  private static final String HEAD = "group,code,name,level,description\n";

  @Test
  void groupsStandInTheOrderInWhichTheyComeFirst() {
    var file = read(HEAD + "B,B1,Một,Cơ bản,Mô tả\nA,A1,Hai,,\nB,B2,Ba,,");

    assertEquals(List.of(), file.faults());
    assertEquals(
        List.of(
            new DraftFramework.Group(
                "B",
                List.of(
                    new DraftFramework.Skill("B1", "Một", "Cơ bản", "Mô tả"),
                    new DraftFramework.Skill("B2", "Ba", "", null))),
            new DraftFramework.Group(
                "A", List.of(new DraftFramework.Skill("A1", "Hai", "", null)))),
        file.groups());
  }

  @Test
  void whatIsExplainedInBracketsIsNoPartOfTheName() {
    var file = read("\"nhóm (tên, viết tắt, ghi chú)\";mã;tên\r\nA;IU01;Máy\r\n");

    assertEquals(List.of(), file.faults());
  }

  @Test
  void namesBelowATitleAreTold() {
    var file = read("Danh mục kỹ năng, ban hành kèm theo\nnhóm,mã,tên\nA,IU01,Máy\n");

    assertEquals(List.of(new FieldFault("/columns", "names-not-first", 2)), file.faults());
  }

  @Test
  void rowsThatRanIntoOneAreTold() {
    var file = read("group,code,name\nA,IU01,\"Máy\nA,IU02,Mạng\nA,IU03,\"Thư\nA,IU04,Khác\n");

    assertEquals(List.of(new FieldFault("/rows/2", "torn")), file.faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nhóm;Mã;Tên", "TEN;MA;NHOM", "code;name;group;ghi chú"})
  void columnsMayBeInVietnameseAndInAnyOrder(String head) {
    var columns = List.of(head.split(";"));
    var row =
        columns.stream()
            .map(column -> column.toLowerCase(Locale.ROOT).startsWith("m") || column.equals("code"))
            .map(code -> code ? "K1" : "Kỹ năng")
            .collect(Collectors.joining(";"));

    var file = read(head + "\n" + row);

    assertEquals(List.of(), file.faults());
    assertEquals("K1", file.groups().getFirst().skills().getFirst().code());
  }

  @Test
  void missingColumnsAreNamed() {
    var file = read("code;level\nK1;1");

    assertEquals(
        List.of(
            new FieldFault("/columns", "column-missing", "group", "nhóm"),
            new FieldFault("/columns", "column-missing", "name", "tên")),
        file.faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "group,code,name"})
  void aFileWithoutSkillsIsRefused(String csv) {
    assertEquals(List.of(new FieldFault("/columns", "no-rows")), read(csv).faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "',K1,Tên'     | cell-missing",
        "'A,,Tên'      | cell-missing",
        "'A,K1,'       | cell-missing",
        "'A,K 1,Tên'   | code-malformed",
        "'A,TT:K1,Tên' | code-malformed",
        "'A,-K1,Tên'   | code-malformed",
        "'A,K1,\"Tên'  | torn"
      })
  void aRowAtFaultIsPointedAt(String row, String fault) {
    var faults = read(HEAD + "A,K0,Tên\n\n" + row).faults();

    assertEquals(List.of("/rows/4 " + fault), said(faults));
  }

  @Test
  void everyRowAtFaultIsPointedAt() {
    var file = read(HEAD + "A,K1,Một\n,K1,Hai\nA,K3," + "x".repeat(301));

    assertEquals(
        List.of("/rows/3 cell-missing", "/rows/3 skill-repeated", "/rows/4 too-long"),
        said(file.faults()));
  }

  @Test
  void aFileThatNoFrameworkWouldHaveIsRefused() {
    var rows =
        IntStream.rangeClosed(0, 5000)
            .mapToObj(i -> "A,K" + i + ",Tên")
            .collect(Collectors.joining("\n"));

    var faults = read(HEAD + rows).faults();

    assertEquals(List.of(new FieldFault("/columns", "too-many-rows", 5000)), faults);
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    var file = SkillFile.read((HEAD + "A,K1,Gõ phím").getBytes(StandardCharsets.UTF_16));

    assertEquals(List.of(new FieldFault("/columns", "not-utf-8")), file.faults());
  }

  @Test
  void noMoreRowsArePointedAtThanOneCorrects() {
    assertEquals(200, read(HEAD + ",,\n" + ",K1,\n".repeat(300)).faults().size());
  }

  private static SkillFile read(String csv) {
    return SkillFile.read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> said(List<FieldFault> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.name()).toList();
  }
}
