package vn.khaitri.contract.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/**
 * Citizens who make an account for themselves, by a code that is sent to their phone (BR-22). Where
 * the operator has not set a way to send codes: 404.
 */
@Path("/api/v1/sign-ups")
@Produces(MediaType.APPLICATION_JSON)
public interface SignUpApi {
  /**
   * Sends a code to a phone. Answers the same whether the number has an account or not; who owns it
   * reads the difference in the message. 400 {@code phone-unreadable}, 429 {@code too-many-codes}
   * when the number was sent three within an hour, or the platform too many.
   */
  @POST
  SignUpView ask(@Valid @NotNull AskToSignUp request);

  /**
   * Makes the account, with the code that was sent and a password. 400 {@code code-wrong} at the
   * code; 400 {@code password-weak} at the password, after which the code is still good; 409 {@code
   * code-over} after ten minutes or five wrong codes.
   */
  @POST
  @Path("/{signUpId}/confirmation")
  void confirm(@PathParam("signUpId") UUID signUpId, @Valid @NotNull ConfirmSignUp request);
}
