package vn.khaitri.shared;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;

/** Texts of the API go out compressed to whoever takes that. */
@QuarkusTest
class CompressedAnswersTest extends ApiTest {
  private static final String ENCODING = "Content-Encoding";

  @ParameterizedTest
  @CsvSource({
    "/api/v1/catalog/courses, application/json, 200",
    "/api/v1/catalog/courses/00000000-0000-7000-8000-000000000000, application/json, 404",
    "/api/v1/catalog/runs/export, text/csv, 200",
    "/api/v1/no-such-thing, application/json, 404"
  })
  void aTextIsCompressed(String path, String accepted, int status) {
    var request =
        as(DemoAccount.ADMIN)
            .accept(accepted + ", application/problem+json")
            .header("Accept-Encoding", "gzip");

    var answer = request.get(path).then();

    answer.statusCode(status).header(ENCODING, equalTo("gzip"));
  }

  @Test
  void whoDoesNotAskGetsItAsItIs() {
    var plain =
        RestAssured.given()
            .config(
                RestAssured.config()
                    .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
            .accept("application/json");

    var answer = plain.get("/api/v1/catalog/courses").then();

    answer.statusCode(200).header(ENCODING, nullValue());
  }
}
