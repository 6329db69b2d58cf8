package vn.khaitri.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;

@QuarkusTest
class OrganisationTest extends ApiTest {
  private static final String UNITS = "/api/v1/units";
  private static final int HANDS = 20;

  @Test
  void theCountryHas34ProvincesInVietnameseOrder() {
    String country = country();

    var response = as(DemoAccount.LEARNER).get(UNITS + "?parent=" + country).then();

    response
        .statusCode(200)
        .body("findAll { it.code.size() == 2 }", hasSize(34))
        .body(
            "name.findAll { it.startsWith('Tỉnh Đ') }",
            contains("Tỉnh Đắk Lắk", "Tỉnh Điện Biên", "Tỉnh Đồng Tháp"));
  }

  @Test
  void aCommuneStandsBelowItsProvinceAndNothingBelowIt() {
    String province = as(DemoAccount.ADMIN).get(UNITS + "?parent=" + country()).path("[1].id");
    String commune =
        as(DemoAccount.ADMIN)
            .body(Map.of("parentId", province, "code", "T-1", "name", "Xã Thử (demo)"))
            .post(UNITS)
            .path("id");

    var refusal =
        as(DemoAccount.ADMIN)
            .body(Map.of("parentId", commune, "code", "T-2", "name", "Thôn Thử (demo)"))
            .post(UNITS)
            .then();

    refusal.statusCode(400).body("type", equalTo("/problems/nothing-below-a-commune"));
    as(DemoAccount.ADMIN).get(UNITS + "?parent=" + province).then().body("id", hasItem(commune));
  }

  @Test
  void ofManyUnitsWithOneCodeAtOnceOneIsCreated() throws Exception {
    String province = as(DemoAccount.ADMIN).get(UNITS + "?parent=" + country()).path("[2].id");
    var unit = Map.of("parentId", province, "code", "T-4", "name", "Xã Cùng Lúc (demo)");

    var statuses =
        AtOnce.statuses(HANDS, () -> as(DemoAccount.ADMIN).body(unit).post(UNITS).statusCode());

    assertEquals(Map.of(201, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void onlyAnAdminAddsUnits() {
    var refusal =
        as(DemoAccount.LEARNER)
            .body(Map.of("parentId", country(), "code", "T-3", "name", "Tỉnh Thử (demo)"))
            .post(UNITS)
            .then();

    refusal
        .statusCode(403)
        .contentType("application/problem+json")
        .body("title", equalTo("Bạn không có quyền làm việc này"));
  }

  private String country() {
    return as(DemoAccount.LEARNER).get(UNITS).path("[0].id");
  }
}
