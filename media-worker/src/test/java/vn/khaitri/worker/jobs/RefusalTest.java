package vn.khaitri.worker.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  @ParameterizedTest
  @CsvSource({
    "409, /problems/lease-lost, true, false",
    "404, /problems/not-found, true, false",
    "409, /problems/rendition-incomplete, false, false",
    "400, /problems/invalid-request, false, false",
    "401, /problems/not-signed-in, false, true",
    "503, /problems/unavailable, false, true"
  })
  void tellsALostLeaseFromWhatPasses(int status, String type, boolean lost, boolean passing) {
    // Given
    var body = "{\"type\":\"%s\"}".formatted(type);

    // When
    var refusal =
        Refusal.of(new WebApplicationException(Response.status(status).entity(body).build()));

    // Then
    assertEquals(lost, refusal.leaseLost());
    assertEquals(passing, refusal.passing());
  }

  @Test
  void takesNoAnswerForPassing() {
    // When
    var refusal = Refusal.of(new ProcessingException("connection refused"));

    // Then
    assertEquals(new Refusal(0, ""), refusal);
    assertEquals(true, refusal.passing());
  }

  @Test
  void readsAnswersThatAreNotOurs() {
    // When
    var refusal =
        Refusal.of(new WebApplicationException(Response.status(502).entity("<html>").build()));

    // Then
    assertEquals(new Refusal(502, ""), refusal);
  }
}
