package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.organisation.UnitRights;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Who may see and keep the roster of a run: names of learners are not for everyone. */
@ApplicationScoped
public class Organisers {
  private final Enrolling enrolling;
  private final UnitRights rights;

  Organisers(Enrolling enrolling, UnitRights rights) {
    this.enrolling = enrolling;
    this.rights = rights;
  }

  /**
   * 403 for who is neither an admin nor an instructor or local admin of the unit that organises the
   * run, as somebody gave it to them; 404 {@code run-unknown} for no run.
   */
  @Transactional
  public void requireOrganiser(UUID runId) {
    if (!rights.has(UnitRight.INSTRUCTOR, enrolling.admissionRules(runId).unitId())) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
  }
}
