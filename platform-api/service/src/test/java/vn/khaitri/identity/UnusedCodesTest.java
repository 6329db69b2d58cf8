package vn.khaitri.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;

@QuarkusTest
class UnusedCodesTest extends ApiTest {
  private static final String NOT_SET_UP = "Account is not fully set up";

  @Inject Accounts accounts;
  @Inject PersonRepository persons;
  @Inject UnusedCodes codes;
  @Inject OwnPasswords passwords;

  private record Given(Account account, StartCode code) {}

  private Given given() {
    var admin = UUID.randomUUID();
    var number = "09" + Long.toString(System.nanoTime() % 100_000_000 + 100_000_000).substring(1);
    var opened = new AtomicReference<Given>();
    inTransaction(
        () -> {
          var account = accounts.open(new NewAccount("Lò Thị Mã", number, null, null), admin);
          opened.set(new Given(account, accounts.giveCode(account.id(), admin)));
        });
    return opened.get();
  }

  private void timePasses(Given given) {
    inTransaction(
        () ->
            persons.update(
                "codeEndsAt = ?1 where id = ?2",
                Instant.parse("2026-01-01T00:00:00Z"),
                given.account().id()));
  }

  private String refusal(Given given, String password) {
    return assertThrows(
            IllegalArgumentException.class, () -> signIn(given.account().userName(), password))
        .getMessage();
  }

  @Test
  void aCodeOpensTheWayToAPasswordAndNothingElse() {
    var given = given();

    assertTrue(refusal(given, given.code().text()).contains(NOT_SET_UP));
    assertTrue(refusal(given, "another-code").contains("Invalid user credentials"));
  }

  @Test
  void aCodeThatNobodyUsedInTimeOpensNothing() {
    var given = given();
    timePasses(given);

    codes.endDue();

    assertTrue(refusal(given, given.code().text()).contains("Invalid user credentials"));
  }

  @Test
  void aPasswordThatTookThePlaceOfACodeStays() {
    var given = given();
    passwords.choose(given.account().id());
    timePasses(given);

    codes.endDue();

    var token = signIn(given.account().userName(), OwnPasswords.PASSWORD);
    assertEquals(3, token.split("\\.", -1).length);
  }
}
