package vn.khaitri.library;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.library.AssetFileApi;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.samples.PictureSamples;

/** Who may see and do what in the library. */
@QuarkusTest
class LibraryAccessTest extends LibraryApiTest {
  @ParameterizedTest
  @EnumSource(names = {"LEARNER", "LEADER"})
  void learnersHaveNoBusinessHere(DemoAccount learner) {
    var asset = ASSETS + appraised("Ảnh của kho", Map.of());

    assertEquals(403, as(learner).get(ASSETS).statusCode());
    assertEquals(403, as(learner).get(asset).statusCode());
    assertEquals(403, as(learner).body(about("x", Map.of())).put(asset).statusCode());
    assertEquals(403, as(learner).post(asset + "/submission").statusCode());
    assertEquals(
        403, as(learner).body(Map.of("reason", "x")).post(asset + "/retirement").statusCode());
    assertEquals(403, upload(learner, "Ảnh", PictureSamples.png()).statusCode());
  }

  @Test
  void strangersAreAskedToSignIn() {
    assertEquals(401, anonymous().get(ASSETS).statusCode());
    assertEquals(
        401,
        anonymous().body(PictureSamples.png()).post(AssetFileApi.PATH + "?title=x").statusCode());
  }

  @ParameterizedTest
  @EnumSource(names = {"ADMIN", "APPRAISER"})
  void somebodyElsesDraftIsAsUnknownAsOneThatNeverWas(DemoAccount other) {
    var draft = draft("Dự thảo riêng");
    var asset = ASSETS + draft;

    assertEquals(404, as(other).get(asset).statusCode());
    assertEquals(404, appraise(other, draft, "APPROVE", "").statusCode());
    assertEquals(404, retire(other, draft).statusCode());
    assertEquals(404, review(other, draft, today(), null, 0).statusCode());
    as(other)
        .queryParam("size", 100)
        .get(ASSETS)
        .then()
        .body("items.id", not(hasItem(draft.toString())));
  }

  @Test
  void anInstructorDoesNothingToWhatAnotherUploaded() {
    var foreign = foreign("Ảnh của quản trị");
    var asset = ASSETS + foreign;

    assertEquals(404, as(OWNER).get(asset).statusCode());
    assertEquals(404, describe(foreign, about("x", Map.of())).statusCode());
    assertEquals(404, replace(foreign, PictureSamples.png()).statusCode());
    assertEquals(404, submit(foreign).statusCode());
    assertEquals(404, retire(OWNER, foreign).statusCode());
    as(ADMIN).get(asset).then().body("title", equalTo("Ảnh của quản trị"));
  }

  @Test
  void whatPassedIsReadByEverybodyAndRetiredByFew() {
    var foreign = foreign("Ảnh dùng chung");
    as(ADMIN).body(about("Ảnh dùng chung", Map.of())).put(ASSETS + foreign);
    as(ADMIN).post(ASSETS + foreign + "/submission").then().statusCode(200);
    appraise(APPRAISER, foreign, "APPROVE", "").then().statusCode(200);

    as(OWNER).get(ASSETS + foreign).then().statusCode(200).body("own", equalTo(false));
    assertEquals(404, describe(foreign, about("x", Map.of())).statusCode());
    assertEquals(403, retire(OWNER, foreign).statusCode());
    assertEquals(200, retire(APPRAISER, foreign).statusCode());
  }

  @Test
  void anAppraiserBringsNothingInAndAnInstructorAppraisesNothing() {
    var asset = handedIn("Ảnh chờ");

    assertEquals(403, upload(APPRAISER, "Ảnh", PictureSamples.png()).statusCode());
    assertEquals(403, appraise(OWNER, asset, "APPROVE", "").statusCode());
    assertEquals(403, review(OWNER, asset, today(), null, 1).statusCode());
  }

  @Test
  void unknownAssetsAndFieldsAreRefused() {
    var unknown = ASSETS + UUID.randomUUID();
    var draft = draft("Thêm trường lạ");
    Function<RequestSpecification, Integer> put =
        request -> request.put(ASSETS + draft).statusCode();

    assertEquals(404, as(OWNER).get(unknown).statusCode());
    assertEquals(400, put.apply(as(OWNER).body(about("x", Map.of("state", "APPRAISED")))));
    assertEquals(
        400, put.apply(as(OWNER).body(about("x", Map.of("uploaderId", UUID.randomUUID())))));
    assertEquals(400, put.apply(as(OWNER).body(about("x", Map.of("language", "Việt")))));
    assertEquals(400, put.apply(as(OWNER).body(about("x".repeat(201), Map.of()))));
  }

  private UUID foreign(String title) {
    return id(upload(ADMIN, title, PictureSamples.png()));
  }
}
