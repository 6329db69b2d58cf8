package vn.khaitri.importexport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.importexport.ImportExportApi;
import vn.khaitri.samples.Zips;

/** Packages that are damaged, made up, or too new. */
@QuarkusTest
class BadPackageTest extends ImportExportApiTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"summary\"|\"roles\" : [], \"summary\"|course.json/roles",
        "\"Bài 2\"|\"\"|course.json/modules/0/lessons/1/title",
        "\"SEQUENTIAL\"|\"RANDOM\"|course.json/modules/0/order",
        "\"minElectives\": 0|\"minElectives\": \"0\"|course.json/terms/minElectives",
        "\"passPercent\": 60|\"passPercent\": 600|course.json/modules/0/lessons/9/quiz/passPercent",
        "\"correct\": 3|\"correct\":"
            + " 9|course.json/modules/0/lessons/9/quiz/questions/2/correctAnOption",
        "\"title\": \"Gói\"|\"title\": \"Gói\", \"title\": \"x\"|course.json",
      })
  void whatNoCourseSaysIsPointedAt(String said, String instead, String pointer) {
    var pack = changed(pack(), said, instead);

    refused(pack, "package-invalid").body("errors.pointer", hasItem(startsWith(pointer)));
  }

  @Test
  void aFileThatIsNotAsItWasPackedIsRefused() {
    var entries = entries(pack());
    var text = new String(entries.get("course.json"), StandardCharsets.UTF_8);
    entries.put("course.json", PackageSamples.bytes(text.replace("Bài 1\"", "Bài 1!\"")));

    refused(zip(entries), "package-damaged").body("detail", startsWith("“course.json”"));
  }

  @Test
  void aFileThatNobodyListedIsRefused() {
    var entries = entries(pack());
    entries.put("files/thêm.png", png(1));

    refused(zip(entries), "package-damaged");
  }

  @Test
  void aFileThatIsMissingIsRefused() {
    var png = png(7);
    var name = PackageSamples.fileName(png);
    var course =
        PackageSamples.course(
            "Thiếu tệp",
            PackageSamples.terms(List.of()),
            List.of(PackageSamples.picture("Bài", name)),
            List.of(PackageSamples.about(name)));
    var entries = entries(PackageSamples.written(json, course, Map.of(name, png)));
    entries.remove(name);

    refused(zip(entries), "package-damaged");
  }

  @Test
  void aPlaceThatIsNotInThePackageIsPointedAt() {
    var course =
        PackageSamples.course(
            "Chỉ vào chỗ trống",
            List.of(PackageSamples.picture("Bài", PackageSamples.fileName(png(8)))));

    refused(PackageSamples.written(json, course, Map.of()), "package-invalid")
        .body("errors.pointer", hasItem("course.json/modules/0/lessons/0/blocks/0/file"));
  }

  @Test
  void aFileThatActsByItselfIsRefusedByTheLibrary() {
    var script = PackageSamples.bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>");
    var name = PackageSamples.fileName(script);
    var course =
        PackageSamples.course(
            "Ảnh có mã",
            PackageSamples.terms(List.of()),
            List.of(PackageSamples.picture("Bài", name)),
            List.of(PackageSamples.about(name)));

    refused(PackageSamples.written(json, course, Map.of(name, script)), "file-type-unknown");
  }

  @Test
  void aLaterFormatIsTold() {
    var pack = changed(pack(), "\"format\": 1", "\"format\": 2,\n  \"mood\": \"new\"");

    refused(pack, "package-too-new");
  }

  @Test
  void aLinkThatIsNoPageIsPointedAt() {
    var link = new PackedCourse.Block(BlockKind.LINK, "x", null, URI.create("javascript:x()"));
    var lesson =
        PackageSamples.lesson(LessonKind.LINK, "Bài", List.of(link), Requirement.MANDATORY, null);
    var pack =
        PackageSamples.written(json, PackageSamples.course("Liên kết", List.of(lesson)), Map.of());

    refused(pack, "package-invalid");
  }

  @Test
  void aPathThatClimbsOutIsRefused() {
    var entries = entries(pack());
    entries.put("../../x", new byte[1]);

    refused(zip(entries), "zip-entry-misnamed");
  }

  @Test
  void thePackageOfAnotherToolIsTold() {
    var zip = new Zips().with("imsmanifest.xml", "<manifest/>").bytes();

    refused(zip, "file-of-unknown-kind");
  }

  private ValidatableResponse refused(byte[] pack, String slug) {
    return bring(AUTHOR, "a.zip", pack)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/" + slug));
  }

  private byte[] pack() {
    return PackageSamples.written(
        json, PackageSamples.course("Gói", PackageSamples.lessons(10)), Map.of());
  }

  /** With the list of files told the truth again. */
  private byte[] changed(byte[] pack, String said, String instead) {
    var entries = entries(pack);
    var text = new String(entries.get("course.json"), StandardCharsets.UTF_8);
    if (!text.contains(said)) {
      throw new IllegalArgumentException(said);
    }
    var changed = PackageSamples.bytes(text.replace(said, instead));
    entries.put("course.json", changed);
    entries.put(
        "manifest.json",
        json.write(
            new PackedFiles(
                ImportExportApi.PACKAGE,
                List.of(
                    new PackedFiles.Entry(
                        "course.json",
                        HexFormat.of().formatHex(PackageReader.sha256().digest(changed)),
                        changed.length)))));
    return zip(entries);
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    var zip = new Zips();
    entries.forEach(zip::with);
    return zip.bytes();
  }
}
