package vn.khaitri.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.identity.AskToSignUp;
import vn.khaitri.contract.identity.ConfirmSignUp;
import vn.khaitri.contract.identity.SignUpApi;
import vn.khaitri.contract.identity.SignUpView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

@PermitAll
class SignUpResource implements SignUpApi {
  private final SignUps signUps;
  private final Caller caller;

  SignUpResource(SignUps signUps, Caller caller) {
    this.signUps = signUps;
    this.caller = caller;
  }

  @Override
  @Transactional
  public SignUpView ask(AskToSignUp request) {
    var signUp = signUps.ask(request.phone(), request.fullName(), caller.language());
    return new SignUpView(signUp.id(), signUp.endsAt());
  }

  /** In two transactions, for a wrong code is counted although it is refused. */
  @Override
  public void confirm(UUID signUpId, ConfirmSignUp request) {
    var code = request.code();
    switch (QuarkusTransaction.requiringNew().call(() -> signUps.attempt(signUpId, code))) {
      case RIGHT ->
          QuarkusTransaction.requiringNew()
              .run(() -> signUps.open(signUpId, code, request.password()));
      case WRONG ->
          throw new ProblemException(
              IdentityProblem.CODE_WRONG, List.of(new FieldFault("/code", "other")));
      case OVER -> throw new ProblemException(IdentityProblem.CODE_OVER);
    }
  }
}
