package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.shared.Vietnam;

/** Face of organisation: whom training is for, by the codes that documents gave (ACT-1). */
@ApplicationScoped
public class Audiences {
  private final AudienceGroupRepository groups;
  private final Clock clock;

  Audiences(AudienceGroupRepository groups, Clock clock) {
    this.groups = groups;
    this.clock = clock;
  }

  /** Codes of the groups valid today that the person belongs to. */
  @Transactional
  public Set<String> groupsOf(UUID personId) {
    return groups.of(personId, Vietnam.today(clock)).stream()
        .map(AudienceGroup::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The verbatim names of those that are known, by code; also of groups that ended. */
  @Transactional
  public Map<String, String> names(Collection<String> codes) {
    return groups.among(codes).stream()
        .collect(Collectors.toMap(AudienceGroup::code, AudienceGroup::verbatimName));
  }

  /** The codes that no group has or had, in the order given; empty when all are known. */
  @Transactional
  public Set<String> unknown(Collection<String> codes) {
    var unknown = new LinkedHashSet<>(codes);
    unknown.removeAll(names(codes).keySet());
    return unknown;
  }
}
