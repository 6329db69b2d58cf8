package vn.khaitri.openapi;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.khaitri.contract.Answers;
import vn.khaitri.contract.Creates;

/**
 * What operations answer when all is well. The framework takes each that answers nothing to a POST
 * for a create, and each that builds its own answer for one of 200.
 */
final class Successes {
  private static final Map<Integer, String> WORDS =
      Map.of(200, "OK", 201, "Created", 204, "No Content", 307, "Temporary Redirect");

  private static final String LOCATION = "Location";

  private Successes() {}

  static void describe(Operation operation, Endpoint endpoint) {
    var answers = operation.getResponses();
    var described =
        answers.getAPIResponses().keySet().stream()
            .filter(status -> status.startsWith("2"))
            .toList();
    var answer = answers.getAPIResponse(described.getFirst());
    described.forEach(answers::removeAPIResponse);
    int status = status(endpoint);
    answers.addAPIResponse(
        String.valueOf(status), headed(answer.description(WORDS.get(status)), endpoint));
  }

  private static int status(Endpoint endpoint) {
    var method = endpoint.method();
    var answers = method.getAnnotation(Answers.class);
    if (answers != null) {
      return answers.value();
    }
    if (method.isAnnotationPresent(Creates.class)) {
      return Response.Status.CREATED.getStatusCode();
    }
    return (method.getReturnType() == void.class ? Response.Status.NO_CONTENT : Response.Status.OK)
        .getStatusCode();
  }

  private static APIResponse headed(APIResponse answer, Endpoint endpoint) {
    var creates = endpoint.method().getAnnotation(Creates.class);
    if (creates != null && !creates.value().isEmpty()) {
      answer.addHeader(LOCATION, Headers.text("`" + creates.value() + "`"));
    }
    var answers = endpoint.method().getAnnotation(Answers.class);
    if (answers != null) {
      answer.setContent(null);
      List.of(answers.headers())
          .forEach(
              name ->
                  answer.addHeader(
                      name, Headers.text(name.equals(LOCATION) ? "Where it is." : "In bytes.")));
    }
    return answer;
  }
}
