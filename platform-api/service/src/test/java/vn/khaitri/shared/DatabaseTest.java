package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.RollbackException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "57014", "53300"})
  void aServerThatIsAwayFullOrSlowIsWorthALaterTry(String state) {
    var failure = new IllegalStateException(new SQLException("", state));

    assertTrue(Database.away(failure));
  }

  @Test
  void aServerThatDiesWithinACommitIsAway() {
    var lost = new XAException("Error trying to transactionCommit local transaction");
    lost.initCause(new SQLException("", "08006"));
    var rolledBack = new RollbackException("ARJUNA016053: Could not commit transaction.");
    rolledBack.addSuppressed(lost);

    assertTrue(Database.away(new IllegalStateException(rolledBack)));
  }

  @Test
  void anErrorOfOursIsNone() {
    var failure = new BatchUpdateException("", "23505", 0, new int[0]);

    assertFalse(Database.away(new IllegalStateException(failure)));
  }

  @Test
  void failuresThatNameEachOtherComeToAnEnd() {
    var first = new IllegalStateException("first");
    var second = new IllegalStateException("second", first);
    first.addSuppressed(second);

    assertFalse(Database.away(first));
  }
}
