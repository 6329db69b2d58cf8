package vn.khaitri.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;

@QuarkusTest
class PersonsTest extends ApiTest {
  @Inject Persons persons;

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
    persons.record(new SignedInPerson(former, "doi-chu", "Chủ cũ"));
    persons.record(new SignedInPerson(present, "doi-chu", "Chủ mới"));

    var found = persons.named("doi-chu");

    assertEquals(Optional.of(present), found);
  }

  @Test
  void namesOfThoseThatAreKnown() {
    var known = UUID.randomUUID();
    persons.record(new SignedInPerson(known, "ten-rieng", "Tên Riêng"));

    var names = persons.displayNames(List.of(known, UUID.randomUUID()));

    assertEquals(Map.of(known, "Tên Riêng"), names);
    assertEquals(Map.of(), persons.displayNames(List.of()));
  }

  @Test
  void peopleStandByTheirGivenNamesInVietnameseOrder() {
    var ids =
        Stream.of(
                "Trần Thị Oanh",
                "Lê Văn Đạt",
                "Nguyễn Thị Ánh",
                "Phạm Văn Dũng",
                "Hoàng Thị Ơn",
                "Bùi Văn An",
                "An")
            .map(this::named)
            .toList();

    var first = persons.inNameOrder(ids, 0, 4);
    var second = persons.inNameOrder(ids, 1, 4);

    assertEquals(List.of("An", "Bùi Văn An", "Nguyễn Thị Ánh", "Phạm Văn Dũng"), names(first));
    assertEquals(List.of("Lê Văn Đạt", "Trần Thị Oanh", "Hoàng Thị Ơn"), names(second));
    assertEquals(List.of(), persons.inNameOrder(ids, Integer.MAX_VALUE, 4));
  }

  @Test
  void manyAreFoundByTheirUserNamesAsGiven() {
    var known = UUID.randomUUID();
    persons.record(new SignedInPerson(known, "nhieu-nguoi", "Nhiều Người"));

    var found = persons.named(List.of("Nhieu-Nguoi ", "khong-co-ai", "Nhieu-Nguoi "));

    assertEquals(Map.of("Nhieu-Nguoi ", known), found);
  }

  private UUID named(String name) {
    var id = UUID.randomUUID();
    persons.record(new SignedInPerson(id, id.toString(), name));
    return id;
  }

  private static List<String> names(List<NamedPerson> people) {
    return people.stream().map(NamedPerson::name).toList();
  }
}
