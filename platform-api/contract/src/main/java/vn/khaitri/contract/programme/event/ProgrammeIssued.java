package vn.khaitri.contract.programme.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * @param version 1 for the first with this code
 * @param audienceGroups their codes
 * @param replacedId the programme that was in force until then; null when there was none
 */
@EventType("khaitri.programme.issued.v1")
public record ProgrammeIssued(
    UUID programmeId,
    String code,
    int version,
    String name,
    List<String> audienceGroups,
    @Nullable UUID replacedId)
    implements DomainEvent {
  @Override
  public UUID key() {
    return programmeId;
  }
}
