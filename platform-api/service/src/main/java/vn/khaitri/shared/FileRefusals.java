package vn.khaitri.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.khaitri.filecheck.FileRefused;

/** What the readers of files refuse, in the words and the shape of all problems. */
@Singleton
class FileRefusals {
  private final ProblemResponses responses;

  FileRefusals(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response refused(FileRefused refusal, HttpHeaders headers) {
    var faults = refusal.faults().stream().map(fault -> new FieldFault("/file", fault)).toList();
    var type = new FileRefusal(refusal.problem());
    return responses.of(new ProblemException(type, faults, refusal.arguments()), headers);
  }
}
