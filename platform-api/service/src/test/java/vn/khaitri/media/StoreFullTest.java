package vn.khaitri.media;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** An operator who said how much the store holds, which is less than is wanted. */
@QuarkusTest
@TestProfile(StoreFullTest.SmallStore.class)
class StoreFullTest extends MediaApiTest {
  public static class SmallStore implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("khaitri.media.store-capacity", "1G", "khaitri.media.reserve", "1000M");
    }
  }

  @Test
  void anUploadThatTheStoreCannotHoldIsRefusedBeforeAByteIsSent() {
    var refusal =
        tus(DemoAccount.INSTRUCTOR)
            .header("Accept-Language", "vi")
            .header("Upload-Length", 30L * 1024 * 1024)
            .post(UPLOADS)
            .then();

    refusal
        .statusCode(507)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/store-full"))
        .body("detail", containsString("Tệp dài 30 MB"));
  }
}
