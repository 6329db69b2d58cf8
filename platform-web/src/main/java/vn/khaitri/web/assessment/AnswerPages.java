package vn.khaitri.web.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.GiveAnswer;
import vn.khaitri.web.shell.ForScripts;

/** Keeps an answer as soon as it is chosen. */
@Path("/lam-bai/{attemptId}/luu/{questionId}")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
@ForScripts
class AnswerPages {
  private final AttemptClient attempts;

  AnswerPages(@RestClient AttemptClient attempts) {
    this.attempts = attempts;
  }

  @POST
  public void save(
      @PathParam("attemptId") UUID attemptId,
      @PathParam("questionId") UUID questionId,
      @FormParam("dap-an") @Nullable Integer option) {
    if (option == null) {
      throw new BadRequestException();
    }
    attempts.answer(attemptId, questionId, new GiveAnswer(option));
  }
}
