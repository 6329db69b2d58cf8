package vn.khaitri.media;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.organisation.Units;

/** An operator who said how much the store holds, which is less than is wanted. */
@QuarkusTest
class StoreFullTest extends MediaApiTest {
  @Inject StorageQuota room;
  @Inject RoomRepository rooms;
  @Inject UploadRepository uploads;
  @Inject Units units;

  @Test
  void anUploadThatTheStoreCannotHoldIsRefusedBeforeAByteIsSent() {
    QuarkusMock.installMockForInstance(
        new StorageQuota(rooms, uploads, units, withSmallStore()), room);

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

  /**
   * What the program was started with, but for the store; servers of its own would cost a minute.
   */
  private static MediaConfig withSmallStore() {
    var small = Map.of("khaitri.media.store-capacity", "1G", "khaitri.media.reserve", "1000M");
    var builder =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .withValidateUnknown(false)
            .withMapping(MediaConfig.class)
            .withSources(new PropertiesConfigSource(small, "a small store", 1000));
    ConfigProvider.getConfig().getConfigSources().forEach(builder::withSources);
    return builder.build().getConfigMapping(MediaConfig.class);
  }
}
