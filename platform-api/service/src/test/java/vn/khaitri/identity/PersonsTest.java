package vn.khaitri.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.identity.event.PersonRenamed;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

@QuarkusTest
class PersonsTest extends ApiTest {
  @Inject Persons persons;
  @Inject Topics topics;

  private UUID signIn(DemoAccount account) {
    return UUID.fromString(as(account).get("/api/v1/me").path("id"));
  }

  @Test
  void whoSignedInIsFoundByUserName() {
    var appraiser = signIn(DemoAccount.APPRAISER);

    var found = persons.named(" ThamDinh ");

    assertEquals(Optional.of(appraiser), found);
  }

  @Test
  void partOfAUserNameFindsNobody() {
    signIn(DemoAccount.APPRAISER);

    assertEquals(Optional.empty(), persons.named("thamdin"));
  }

  @Test
  void aUserNameIsThatOfWhoCalledLast() {
    var former = UUID.randomUUID();
    var present = UUID.randomUUID();
    persons.record(new SignedInPerson(former, "doi-chu", "Chủ cũ", List.of()));
    persons.record(new SignedInPerson(present, "doi-chu", "Chủ mới", List.of()));

    var found = persons.named("doi-chu");

    assertEquals(Optional.of(present), found);
  }

  @Test
  void namesOfThoseThatAreKnown() {
    var known = UUID.randomUUID();
    persons.record(new SignedInPerson(known, "ten-rieng", "Tên Riêng", List.of()));

    var names = persons.displayNames(List.of(known, UUID.randomUUID()));

    assertEquals(Map.of(known, "Tên Riêng"), names);
    assertEquals(Map.of(), persons.displayNames(List.of()));
  }

  @Test
  void anotherNameIsToldOnceAndTheSameNameNever() {
    var person = UUID.randomUUID();
    persons.record(new SignedInPerson(person, "doi-ten", "Tên Cũ", List.of()));
    persons.record(new SignedInPerson(person, "doi-ten", "Tên Cũ", List.of()));

    persons.record(new SignedInPerson(person, "doi-ten", "Tên Mới", List.of()));

    eventually().untilAsserted(() -> assertEquals(1, renamings(person)));
  }

  @Test
  void manyAreFoundByTheirUserNamesAsGiven() {
    var known = UUID.randomUUID();
    persons.record(new SignedInPerson(known, "nhieu-nguoi", "Nhiều Người", List.of()));

    var found = persons.named(List.of("Nhieu-Nguoi ", "khong-co-ai", "Nhieu-Nguoi "));

    assertEquals(Map.of("Nhieu-Nguoi ", known), found);
  }

  private long renamings(UUID person) {
    return topics.published(PersonRenamed.class).stream()
        .filter(renamed -> renamed.personId().equals(person))
        .count();
  }
}
