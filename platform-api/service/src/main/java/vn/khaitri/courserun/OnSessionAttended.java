package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.events.EventHandler;

/** A run at whose sessions someone was present cannot be cancelled any more. */
@ApplicationScoped
class OnSessionAttended implements EventHandler<SessionAttended> {
  private final RunRepository runs;

  OnSessionAttended(RunRepository runs) {
    this.runs = runs;
  }

  @Override
  public Class<SessionAttended> event() {
    return SessionAttended.class;
  }

  @Override
  public void on(SessionAttended attended) {
    runs.learnt(attended.runId(), attended.at());
  }
}
