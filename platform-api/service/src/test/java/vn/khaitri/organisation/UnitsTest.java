package vn.khaitri.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.UnitSteps;

@QuarkusTest
class UnitsTest extends ApiTest {
  private final RunSteps runs = new RunSteps(this::as);

  @Inject Units units;

  @Test
  void aUnitHasAllBelowItAndItself() {
    var province = UUID.fromString(runs.province(2));
    var commune = commune(province);

    assertEquals(Set.of(commune), units.withBelow(commune));
    assertTrue(units.withBelow(province).containsAll(Set.of(province, commune)));
    assertTrue(units.withBelow(UUID.fromString(runs.country())).contains(commune));
    assertEquals(Set.of(), units.withBelow(UUID.randomUUID()));
  }

  @Test
  void namesAreThoseOfKnownUnits() {
    var country = UUID.fromString(runs.country());

    var names = units.names(List.of(country, UUID.randomUUID()));

    assertEquals(Map.of(country, "Việt Nam"), names);
  }

  @Test
  void aUnitThatNobodyMadeIsNotValid() {
    assertTrue(units.isValid(UUID.fromString(runs.country())));
    assertFalse(units.isValid(UUID.randomUUID()));
  }

  @Test
  void aPersonBelongsWhereTheyJoined() {
    var province = runs.province(4);
    new UnitSteps(this::as).join(DemoAccount.APPRAISER, province);
    String person = as(DemoAccount.APPRAISER).get("/api/v1/me").path("id");

    assertEquals(Optional.of(UUID.fromString(province)), units.unitOf(UUID.fromString(person)));
    assertEquals(Optional.empty(), units.unitOf(UUID.randomUUID()));
  }

  private UUID commune(UUID province) {
    return UUID.fromString(
        as(DemoAccount.ADMIN)
            .body(
                Map.of(
                    "parentId",
                    province,
                    "code",
                    UUID.randomUUID().toString().substring(0, 18),
                    "name",
                    "Xã Thử"))
            .post("/api/v1/units")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }
}
