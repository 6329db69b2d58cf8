package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.identity.event.PersonRenamed;
import vn.khaitri.events.EventHandler;
import vn.khaitri.identity.Persons;

/** Lists show people by the name that they go by now. */
@ApplicationScoped
class OnPersonRenamed implements EventHandler<PersonRenamed> {
  private final StandingRepository standings;
  private final Persons persons;
  private final Clock clock;

  OnPersonRenamed(StandingRepository standings, Persons persons, Clock clock) {
    this.standings = standings;
    this.persons = persons;
    this.clock = clock;
  }

  @Override
  public Class<PersonRenamed> event() {
    return PersonRenamed.class;
  }

  @Override
  public void on(PersonRenamed renamed) {
    standings.rename(renamed.personId(), persons.displayName(renamed.personId()), clock.instant());
  }
}
