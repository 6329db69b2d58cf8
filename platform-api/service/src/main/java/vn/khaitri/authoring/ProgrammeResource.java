package vn.khaitri.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.contract.authoring.ProgrammeApi;
import vn.khaitri.contract.authoring.ProgrammeView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class ProgrammeResource implements ProgrammeApi {
  private final ProgrammeRepository programmes;
  private final Caller caller;
  private final Clock clock;

  ProgrammeResource(ProgrammeRepository programmes, Caller caller, Clock clock) {
    this.programmes = programmes;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<ProgrammeView> programmes() {
    return programmes.all().stream().map(Programme::view).toList();
  }

  @Override
  @Transactional
  public ProgrammeView programme(UUID programmeId) {
    return programmes
        .findByIdOptional(programmeId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND))
        .view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  public ProgrammeView draftProgramme(DraftProgramme request) {
    var faults = ProgrammePolicy.faults(request);
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.PROGRAMME_INCONSISTENT, faults);
    }
    var programme = new Programme(request, caller.id(), clock.instant());
    programmes.add(programme);
    return programme.view();
  }
}
