package vn.khaitri.organisation;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.AudienceApi;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.ChooseAudienceGroups;
import vn.khaitri.contract.organisation.CreateAudienceGroup;
import vn.khaitri.contract.organisation.EndAudienceGroup;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

@Authenticated
class AudienceResource implements AudienceApi {
  private final AudienceGroupRepository groups;
  private final Caller caller;
  private final Clock clock;

  AudienceResource(AudienceGroupRepository groups, Caller caller, Clock clock) {
    this.groups = groups;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @PermitAll
  public List<AudienceGroupView> groups(@Nullable LocalDate on) {
    return views(groups.validOn(on == null ? Vietnam.today(clock) : on));
  }

  @Override
  @RolesAllowed(Roles.ADMIN)
  public List<AudienceGroupView> all() {
    return views(groups.all());
  }

  @Override
  @PermitAll
  public AudienceGroupView group(String code) {
    return groups
        .findByIdOptional(code)
        .map(AudienceGroup::view)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  @Override
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  @Idempotent
  public AudienceGroupView create(CreateAudienceGroup request) {
    var group = new AudienceGroup(request);
    groups.add(group);
    return group.view();
  }

  @Override
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  public AudienceGroupView end(String code, EndAudienceGroup request) {
    var group =
        groups.findLocked(code).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    group.end(request.validTo());
    return group.view();
  }

  @Override
  public List<AudienceGroupView> mine() {
    return views(groups.of(caller.id(), Vietnam.today(clock)));
  }

  @Override
  @Transactional
  public List<AudienceGroupView> choose(ChooseAudienceGroups request) {
    var today = Vietnam.today(clock);
    requireValid(request.codes(), today);
    groups.choose(caller.id(), request.codes(), today, clock.instant());
    return mine();
  }

  private void requireValid(List<String> codes, LocalDate today) {
    var valid = groups.validOn(today).stream().map(AudienceGroup::code).collect(Collectors.toSet());
    var faults = new ArrayList<FieldFault>();
    for (int i = 0; i < codes.size(); i++) {
      if (!valid.contains(codes.get(i))) {
        faults.add(new FieldFault("/codes/" + i, "no-such-group", codes.get(i)));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(OrganisationProblem.AUDIENCE_UNKNOWN, faults);
    }
  }

  private static List<AudienceGroupView> views(List<AudienceGroup> groups) {
    return groups.stream().map(AudienceGroup::view).toList();
  }
}
