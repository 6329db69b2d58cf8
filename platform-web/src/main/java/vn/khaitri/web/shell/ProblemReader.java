package vn.khaitri.web.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;

/** Turns every refusal of the API into a {@link ProblemException}. */
@Provider
class ProblemReader implements ResponseExceptionMapper<ProblemException> {
  private final ObjectMapper json;

  ProblemReader(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public ProblemException toThrowable(Response response) {
    var body = response.hasEntity() ? response.readEntity(String.class) : "";
    return new ProblemException(read(response.getStatus(), body));
  }

  /** What is no problem document (a proxy's page, nothing at all) still has a status. */
  Problem read(int status, String body) {
    try {
      var read = json.readValue(body, Problem.class);
      return new Problem(
          Objects.requireNonNullElse(read.type(), typeOf(status)),
          Objects.requireNonNullElse(read.title(), ""),
          status,
          read.detail(),
          Objects.requireNonNullElse(read.errors(), List.of()),
          read.traceId());
    } catch (JsonProcessingException | IllegalArgumentException noProblem) {
      return bare(status, null);
    }
  }

  static Problem bare(int status, @Nullable String traceId) {
    return new Problem(typeOf(status), "", status, null, List.of(), traceId);
  }

  private static URI typeOf(int status) {
    return URI.create("/problems/http-" + status);
  }
}
