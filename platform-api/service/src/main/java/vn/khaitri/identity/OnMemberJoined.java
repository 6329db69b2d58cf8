package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.organisation.event.MemberJoined;
import vn.khaitri.events.EventHandler;

/** Lists of people are by unit, and sorted by name: both stand in one table. */
@ApplicationScoped
class OnMemberJoined implements EventHandler<MemberJoined> {
  private final PersonRepository persons;

  OnMemberJoined(PersonRepository persons) {
    this.persons = persons;
  }

  @Override
  public Class<MemberJoined> event() {
    return MemberJoined.class;
  }

  @Override
  public void on(MemberJoined joined) {
    persons.place(joined.personId(), joined.unitId(), joined.at());
  }
}
