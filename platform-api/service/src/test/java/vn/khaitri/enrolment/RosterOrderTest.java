package vn.khaitri.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.contract.identity.event.PersonRenamed;
import vn.khaitri.testing.ApiTest;

/** A roster stands by given names in Vietnamese order, sorted and cut by the database. */
@QuarkusTest
class RosterOrderTest extends ApiTest {
  @Inject Roster roster;
  @Inject RosterNames rosterNames;
  @Inject EnrolmentRepository enrolments;
  @Inject EntityManager entities;

  private final UUID run = UUID.randomUUID();

  @BeforeEach
  void sevenLearners() {
    Stream.of(
            "Trần Thị Oanh",
            "Lê Văn Đạt",
            "Nguyễn Thị Ánh",
            "Phạm Văn Dũng",
            "Hoàng Thị Ơn",
            "Bùi Văn An",
            "An")
        .forEach(name -> enrolled(UUID.randomUUID(), name));
  }

  @Test
  void peopleStandByTheirGivenNames() {
    var first = names(0);
    var second = names(1);

    assertEquals(List.of("An", "Bùi Văn An", "Nguyễn Thị Ánh", "Phạm Văn Dũng"), first);
    assertEquals(List.of("Lê Văn Đạt", "Trần Thị Oanh", "Hoàng Thị Ơn"), second);
    assertEquals(List.of(), names(Integer.MAX_VALUE));
  }

  @Test
  void whoCameLastStandsFirstWhenAskedSo() {
    var lines = roster.of(run, RosterOrder.LATEST_ENROLMENT, 0, 3).items();

    assertEquals(
        List.of("An", "Bùi Văn An", "Hoàng Thị Ơn"),
        lines.stream().map(RosterLineView::name).toList());
  }

  @Test
  void whoIsRenamedStandsWhereTheNewNameBelongs() {
    var person = known("Vũ Thị Yến");
    enrolled(person, "Vũ Thị Ban");

    tell(new PersonRenamed(person, Instant.now()));

    eventually().untilAsserted(() -> assertEquals("Vũ Thị Yến", names(1).getLast()));
  }

  @Test
  void aNameFromBeforeNamesWereKeptIsFilledIn() {
    var person = known("Đỗ Thị Xuân");
    enrolled(person, "Đỗ Thị Xuân");
    inTransaction(
        () ->
            entities
                .createNativeQuery(
                    "update enrolment.enrolment set learner_name = null where learner_id = ?1")
                .setParameter(1, person)
                .executeUpdate());

    rosterNames.fillIn();

    assertEquals("Đỗ Thị Xuân", names(1).getLast());
  }

  private List<String> names(int page) {
    return roster.names(run, page, 4).items().stream().map(NamedPerson::name).toList();
  }

  private void enrolled(UUID person, String name) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> enrolments.claim(person, name, run, UUID.randomUUID(), Entry.OWN, Instant.now()));
  }

  /** Somebody who has called the platform. */
  private UUID known(String name) {
    var person = UUID.randomUUID();
    inTransaction(
        () ->
            entities
                .createNativeQuery("insert into identity.person values (?1, ?2, ?3, now())")
                .setParameter(1, person)
                .setParameter(2, person.toString())
                .setParameter(3, name)
                .executeUpdate());
    return person;
  }
}
