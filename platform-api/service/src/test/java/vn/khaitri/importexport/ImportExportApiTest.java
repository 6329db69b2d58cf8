package vn.khaitri.importexport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.khaitri.contract.importexport.ImportExportApi;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** Instructors that bring files in and take courses out. */
abstract class ImportExportApiTest extends ApiTest {
  static final String FILES = "/api/v1/import-export/files";
  static final DemoAccount AUTHOR = DemoAccount.INSTRUCTOR;

  final CourseSteps courses = new CourseSteps(this::as);

  @Inject PackageJson json;

  Response bring(DemoAccount account, String name, byte[] file) {
    return RestAssured.given()
        .auth()
        .oauth2(token(account))
        .contentType(ContentType.BINARY)
        .queryParam("name", name)
        .body(file)
        .post(FILES);
  }

  UUID brought(String name, byte[] file) {
    return id(bring(AUTHOR, name, file).then().statusCode(201).extract().path("id"));
  }

  Response makeCourse(UUID arrival, String title) {
    return as(AUTHOR).body(Map.of("title", title)).post(FILES + "/" + arrival + "/course");
  }

  UUID made(UUID arrival, String title) {
    return id(makeCourse(arrival, title).then().statusCode(200).extract().path("courseId"));
  }

  Response addTo(UUID course, UUID arrival) {
    return as(AUTHOR).body(Map.of("courseId", course)).post(FILES + "/" + arrival + "/lessons");
  }

  /** What its lessons say. */
  Response says(UUID course) {
    return as(AUTHOR).get(CourseSteps.COURSES + course + "/lessons");
  }

  Response course(UUID course) {
    return as(AUTHOR).get(CourseSteps.COURSES + course);
  }

  byte[] packed(UUID course) {
    return packed(course, false);
  }

  byte[] packed(UUID course, boolean videos) {
    var answer = pack(AUTHOR, course, videos);
    assertEquals(200, answer.statusCode());
    return answer.asByteArray();
  }

  Response pack(DemoAccount account, UUID course, boolean videos) {
    return RestAssured.given()
        .auth()
        .oauth2(token(account))
        .accept(ImportExportApi.PACKAGE + ", application/problem+json")
        .queryParam("videos", videos)
        .get("/api/v1/import-export/courses/" + course + "/package");
  }

  UUID asset(String title, byte[] content) {
    return id(
        RestAssured.given()
            .auth()
            .oauth2(token(AUTHOR))
            .contentType(ContentType.BINARY)
            .queryParam("title", title)
            .body(content)
            .post("/api/v1/library/files")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  static UUID id(String text) {
    return UUID.fromString(text);
  }

  /** By name, in the order of the zip. */
  static Map<String, byte[]> entries(byte[] zip) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        entries.put(entry.getName(), stream.readAllBytes());
      }
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return entries;
  }

  /** Another picture for each seed. */
  static byte[] png(int seed) {
    var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, seed);
    return written(bytes -> ImageIO.write(picture, "png", bytes));
  }

  static byte[] pdf(String title) {
    return written(
        bytes -> {
          try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(bytes);
          }
        });
  }

  private static byte[] written(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return bytes.toByteArray();
  }

  private interface Writing {
    void to(ByteArrayOutputStream bytes) throws IOException;
  }
}
