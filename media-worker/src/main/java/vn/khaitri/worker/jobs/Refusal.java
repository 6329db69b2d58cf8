package vn.khaitri.worker.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;

/**
 * What the API meant by an error.
 *
 * @param slug of the problem's type; empty when the answer was none of ours
 */
record Refusal(int status, String slug) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Refusal of(RuntimeException trouble) {
    if (!(trouble instanceof WebApplicationException answer)) {
      return new Refusal(0, "");
    }
    var status = answer.getResponse().getStatus();
    try {
      var type = JSON.readTree(answer.getResponse().readEntity(String.class)).path("type").asText();
      return new Refusal(status, type.substring(type.lastIndexOf('/') + 1));
    } catch (JsonProcessingException | RuntimeException notOurs) {
      return new Refusal(status, "");
    }
  }

  /** Somebody else has the job, it has ended, or the upload is gone. */
  boolean leaseLost() {
    return slug.equals("lease-lost") || status == 404;
  }

  /** No answer, or one that may be another tomorrow: a restart, a token that ran out. */
  boolean passing() {
    return status == 0 || status >= 500 || status == 401 || status == 429;
  }
}
