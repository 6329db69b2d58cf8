package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khaitri.contract.library.AssetFileApi;
import vn.khaitri.samples.PdfSamples;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.testing.AtOnce;

/** Files on their way in and out, real bytes all. */
@QuarkusTest
class AssetFileTest extends LibraryApiTest {
  private static final int MEGA = 1024 * 1024;

  @Inject Assets assets;
  @Inject AssetRepository repository;

  @Test
  void aPictureIsKeptByteForByteAndMeasured() throws Exception {
    var picture = PictureSamples.drawn("jpg", 640, 360, UUID.randomUUID().hashCode());

    var answer = upload(OWNER, "Ảnh lớp học", picture).then();

    answer
        .statusCode(201)
        .body("kind", equalTo("PICTURE"))
        .body("state", equalTo("DRAFT"))
        .body("title", equalTo("Ảnh lớp học"))
        .body("own", equalTo(true))
        .body("content.mimeType", equalTo("image/jpeg"))
        .body("content.bytes", equalTo(picture.length))
        .body("content.width", equalTo(640))
        .body("content.height", equalTo(360))
        .body("content.pages", nullValue())
        .body("content.sha256", equalTo(sha256(picture)));
    var opened = open(answer.extract().path("content.address"));
    opened.then().statusCode(200).contentType("image/jpeg");
    assertArrayEquals(picture, opened.asByteArray());
  }

  @Test
  void aDocumentIsSavedUnderItsTitle() {
    var document = PdfSamples.pdf();

    var answer = upload(OWNER, "Hướng dẫn/ký số", document).then();

    answer
        .statusCode(201)
        .body("kind", equalTo("DOCUMENT"))
        .body("content.pages", equalTo(1))
        .body("content.width", nullValue());
    var opened = open(answer.extract().path("content.address"));
    opened
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", startsWith("attachment;"));
    assertArrayEquals(document, opened.asByteArray());
  }

  @Test
  void otherFeaturesGetTheBytes() throws IOException {
    var document = PdfSamples.pdf();
    var asset = id(upload(OWNER, "Xuất ra", document));

    try (var content = assets.content(asset)) {
      assertArrayEquals(document, content.readAllBytes());
    }
    assertArrayEquals(document, open(assets.address(asset)).asByteArray());
  }

  @Test
  void whoLooksAgainGetsTheSameAddress() {
    var asset = draft("Xem lại");
    String first = as(OWNER).get(ASSETS + asset).path("content.address");

    String second = as(OWNER).get(ASSETS + asset).path("content.address");

    assertEquals(first, second);
  }

  @ParameterizedTest
  @CsvSource({"image/png, Ảnh.png", "application/pdf, Ảnh.pdf", "text/html, Ảnh.html"})
  void neitherNameNorHeaderSayWhatAFileIs(String header, String title) {
    var answer =
        as(OWNER)
            .contentType(
                ContentType.fromContentType(header) == null
                    ? ContentType.BINARY
                    : ContentType.fromContentType(header))
            .queryParam("title", title)
            .body(PictureSamples.drawn("gif", 9, 9, UUID.randomUUID().hashCode()))
            .post(AssetFileApi.PATH)
            .then();

    answer.statusCode(201).body("content.mimeType", equalTo("image/gif"));
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("empty-file", new byte[0]),
        Arguments.of("file-type-unknown", PictureSamples.text("chỉ là chữ")),
        Arguments.of("file-type-unknown", PictureSamples.text("x")),
        Arguments.of(
            "file-type-unknown",
            PictureSamples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
        Arguments.of(
            "file-type-unknown", PictureSamples.text("<!DOCTYPE html><script>alert(1)</script>")),
        Arguments.of("file-type-unknown", PictureSamples.zip()),
        Arguments.of(
            "file-type-unknown", PictureSamples.text("RIFF\u0000\u0000\u0000\u0000WAVEfmt ")),
        Arguments.of(
            "file-type-unknown",
            PictureSamples.joined(PictureSamples.text(" ".repeat(1_100)), PdfSamples.pdf())),
        Arguments.of(
            "pdf-begins-late",
            PictureSamples.joined(PictureSamples.text("<html>"), PdfSamples.pdf())),
        Arguments.of("file-broken", PictureSamples.text("GIF89a<script>alert(1)</script>")),
        Arguments.of("file-broken", Arrays.copyOf(PictureSamples.png(), 60)),
        Arguments.of(
            "file-goes-on", PictureSamples.joined(PictureSamples.png(), PictureSamples.zip())),
        Arguments.of(
            "file-goes-on",
            PictureSamples.joined(
                PictureSamples.drawn("gif", 2, 2, 1), PictureSamples.text("*/=1;alert(1)"))),
        Arguments.of("picture-too-large", PictureSamples.pngOfSize(100_000, 100_000)),
        Arguments.of(
            "picture-with-code",
            PictureSamples.jpegWith(0xfe, PictureSamples.text("<script>alert(1)</script>"))),
        Arguments.of("pdf-active", PdfSamples.packed(PdfSamples::script)),
        Arguments.of("pdf-active", PdfSamples.packed(PdfSamples::launch)),
        Arguments.of("pdf-active", PdfSamples.packed(PdfSamples::attachment)),
        Arguments.of("pdf-locked", PdfSamples.packed(PdfSamples::password)),
        Arguments.of("file-broken", PictureSamples.text("%PDF-1.7 và hết %%EOF")));
  }

  @ParameterizedTest
  @MethodSource
  void badFiles(String problem, byte[] content) {
    var title = "b" + UUID.randomUUID();

    var refusal = upload(OWNER, title, content).then();

    refusal
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + problem));
    as(OWNER).queryParam("q", title).get(ASSETS).then().body("total", equalTo(0));
  }

  @Test
  void allThatActsInADocumentIsNamed() {
    var both =
        PdfSamples.packed(
            document -> {
              PdfSamples.script(document);
              PdfSamples.attachment(document);
            });

    var refusal = upload(OWNER, "Tài liệu", both).then();

    refusal.body(
        "errors.message", contains("Tài liệu có mã JavaScript.", "Tài liệu có tệp đính kèm."));
  }

  @Test
  void aPictureOfMoreThanFiveMegabytesIsRefused() {
    var large = PictureSamples.joined(PictureSamples.png(), new byte[5 * MEGA]);

    var refusal = upload(OWNER, "Ảnh to", large).then();

    refusal
        .statusCode(413)
        .body("type", equalTo("/problems/file-too-large"))
        .body("detail", containsString("5 MB"));
  }

  @Test
  void aDocumentMayBeMuchLargerThanAnyOtherBody() {
    var padding = PictureSamples.text("%" + "x".repeat(20 * MEGA) + "\n");
    var plain = PdfSamples.plain(document -> {});
    var start = Arrays.copyOf(plain, 9);
    var large = PictureSamples.joined(start, padding, Arrays.copyOfRange(plain, 9, plain.length));

    var answer = upload(OWNER, "Sách", large).then();

    answer.statusCode(201).body("content.bytes", equalTo(large.length));
  }

  @Test
  void aDocumentOfMoreThanFiftyMegabytesIsRefused() {
    var large = PictureSamples.joined(PdfSamples.pdf(), new byte[50 * MEGA]);

    var refusal = upload(OWNER, "Sách quá to", large).then();

    refusal
        .statusCode(413)
        .body("type", equalTo("/problems/file-too-large"))
        .body("detail", containsString("50 MB"));
  }

  @Test
  void noOtherAddressTakesSuchBodies() {
    var answer = as(OWNER).body(new byte[7 * MEGA]).put(ASSETS + UUID.randomUUID());

    assertEquals(413, answer.statusCode());
  }

  @Test
  void theSameBytesAgainNameTheAssetThatIsThere() {
    var picture = PictureSamples.png();
    var asset = id(upload(OWNER, "Lần đầu", picture));

    var refusal = upload(OWNER, "Lần sau", picture).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/already-there"))
        .body("detail", containsString(asset.toString()))
        .body("errors.pointer", contains("/assets/" + asset))
        .body("errors.message", contains("Xem học liệu đã có: Lần đầu"));
    upload(ADMIN, "Của người khác", picture).then().statusCode(201);
  }

  @Test
  void whatWasRetiredMayComeAgain() {
    var picture = PictureSamples.png();
    retire(OWNER, id(upload(OWNER, "Lần đầu", picture))).then().statusCode(200);

    var answer = upload(OWNER, "Lần sau", picture).then();

    answer.statusCode(201);
  }

  @Test
  void ofTwentyUploadsOfTheSameBytesAtOnceOneBecomesAnAsset() throws Exception {
    var picture = PictureSamples.png();

    var answers = AtOnce.times(20, () -> upload(OWNER, "Cùng lúc", picture));

    var statuses =
        answers.stream()
            .collect(Collectors.groupingBy(answer -> answer.statusCode(), Collectors.counting()));
    assertEquals(Map.of(201, 1L, 409, 19L), statuses);
    var asset =
        id(answers.stream().filter(answer -> answer.statusCode() == 201).findFirst().orElseThrow());
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer -> answer.then().body("errors.pointer", hasItem("/assets/" + asset)));
    assertEquals(1, repository.count("content.sha256", sha256(picture)));
    assertEquals(
        1,
        store.list(AssetFiles.ALL).stream()
            .filter(key -> Arrays.equals(picture, store.get(key)))
            .count());
  }

  @Test
  void aDraftGetsAnotherFileOfItsKind() {
    var asset = draft("Đổi ảnh");
    var better = PictureSamples.drawn("png", 200, 100, UUID.randomUUID().hashCode());

    var answer = replace(asset, better).then();

    answer
        .statusCode(200)
        .body("content.width", equalTo(200))
        .body("history.act", contains("UPLOADED", "FILE_REPLACED"));
    assertArrayEquals(better, open(answer.extract().path("content.address")).asByteArray());
    replace(asset, PdfSamples.pdf())
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/other-kind"));
  }

  @Test
  void aRefusedFileLeavesNothingInTheStore() {
    var asset = draft("Không đổi được");
    var kept = store.list(AssetFiles.ALL + asset + "/");

    replace(asset, PdfSamples.pdf()).then().statusCode(400);

    assertEquals(kept, store.list(AssetFiles.ALL + asset + "/"));
    assertEquals(1, kept.size());
  }

  @ParameterizedTest
  @CsvSource({"''", "' '"})
  void anAssetNeedsATitle(String title) {
    var refusal = upload(OWNER, title, PictureSamples.png()).then();

    refusal.statusCode(400).body("errors.pointer", contains("title"));
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
