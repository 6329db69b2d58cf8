package vn.khaitri.organisation;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.organisation.AskToJoin;
import vn.khaitri.contract.organisation.DecideJoining;
import vn.khaitri.contract.organisation.JoinDecidedView;
import vn.khaitri.contract.organisation.JoinRequestView;
import vn.khaitri.contract.organisation.MembershipApi;
import vn.khaitri.contract.organisation.MembershipView;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

@Authenticated
class MembershipResource implements MembershipApi {
  private final Joining joining;
  private final UnitRepository units;

  MembershipResource(Joining joining, UnitRepository units) {
    this.joining = joining;
    this.units = units;
  }

  @Override
  @Transactional
  public MembershipView mine() {
    return joining.mine();
  }

  @Override
  @Transactional
  public MembershipView ask(AskToJoin request) {
    var unit =
        units
            .valid(request.unitId())
            .orElseThrow(
                () ->
                    new ProblemException(
                        OrganisationProblem.UNIT_UNKNOWN,
                        List.of(new FieldFault("/unitId", "no-such-unit"))));
    joining.ask(unit.id());
    return joining.mine();
  }

  @Override
  @Transactional
  public MembershipView withdraw() {
    joining.withdraw();
    return joining.mine();
  }

  @Override
  @Transactional
  public Page<JoinRequestView> requests(int page, int size) {
    return joining.waiting(page, size);
  }

  @Override
  @Transactional
  public JoinDecidedView decide(DecideJoining request) {
    return joining.decide(request);
  }
}
