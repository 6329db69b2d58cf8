package vn.khaitri.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that the framework of the service takes and sends, whatever the operation is. */
final class Headers {
  private static final String OK = "200";
  private static final String CREATED = "201";

  private Headers() {}

  static void describe(Operation operation, Endpoint endpoint) {
    Successes.describe(operation, endpoint);
    if (endpoint.isIdempotent()) {
      operation.addParameter(
          header(
              "Idempotency-Key",
              "Any text of 1 to 100 printable ASCII characters, such as a UUID. Who sends the same"
                  + " request with the same key again gets the first answer, and nothing is made a"
                  + " second time. Kept for a day."));
    }
    if (endpoint.changes() && endpoint.takesRevision()) {
      operation.addParameter(
          header(
              "If-Match",
              "The `ETag` of what the caller saw: the revision that is sent, in quotes. A stale one"
                  + " is then answered with 412 in place of 409."));
    }
    if (endpoint.answersRevision()) {
      Stream.of(OK, CREATED)
          .map(status -> operation.getResponses().getAPIResponse(status))
          .filter(answer -> answer != null)
          .forEach(answer -> answer.addHeader("ETag", text("The revision, in quotes.")));
    }
  }

  static Header text(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
