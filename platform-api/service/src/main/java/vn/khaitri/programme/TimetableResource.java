package vn.khaitri.programme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.LayOutTimetable;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.TimetableApi;
import vn.khaitri.contract.programme.TimetableView;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.shared.Caller;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class TimetableResource implements TimetableApi {
  private final Contents contents;
  private final Drafting drafting;
  private final Caller caller;

  TimetableResource(Contents contents, Drafting drafting, Caller caller) {
    this.contents = contents;
    this.drafting = drafting;
    this.caller = caller;
  }

  @Override
  @Authenticated
  @Transactional
  public TimetableView timetable(UUID programmeId) {
    return view(contents.readable(programmeId, Contents.Reader.of(caller)));
  }

  @Override
  @Transactional
  public TimetableView writeSlots(UUID programmeId, WriteSlots request) {
    return view(drafting.writeSlots(caller.id(), programmeId, request));
  }

  @Override
  @Transactional
  public TimetableView swapDays(UUID programmeId, SwapDays request) {
    return view(drafting.swapDays(caller.id(), programmeId, request));
  }

  @Override
  @Transactional
  public TimetableView layOut(UUID programmeId, LayOutTimetable request) {
    return view(drafting.layOut(caller.id(), programmeId, request.revision()));
  }

  private TimetableView view(Programme programme) {
    return contents.timetable(programme, Contents.Reader.of(caller));
  }
}
