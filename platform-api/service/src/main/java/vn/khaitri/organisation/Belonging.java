package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.organisation.event.MemberJoined;
import vn.khaitri.events.Events;

/** Where people belong, and that it is told when they come to belong there. */
@ApplicationScoped
class Belonging {
  private final MemberRepository members;
  private final Events events;

  Belonging(MemberRepository members, Events events) {
    this.members = members;
    this.events = events;
  }

  Optional<UUID> unitOf(UUID personId) {
    return members.findByIdOptional(personId).map(Member::unitId);
  }

  /**
   * @param by who confirmed it, never the person
   */
  void join(UUID personId, UUID unitId, UUID by, Instant at) {
    members.join(personId, unitId, by, at);
    events.publish(new MemberJoined(personId, unitId, at));
  }
}
