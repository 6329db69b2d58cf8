package vn.khaitri.programme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.MoveProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeApi;
import vn.khaitri.contract.programme.ProgrammeSummaryView;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.RestoreProgramme;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class ProgrammeResource implements ProgrammeApi {
  private final ProgrammeRepository programmes;
  private final Contents contents;
  private final Drafting drafting;
  private final Caller caller;

  ProgrammeResource(
      ProgrammeRepository programmes, Contents contents, Drafting drafting, Caller caller) {
    this.programmes = programmes;
    this.contents = contents;
    this.drafting = drafting;
    this.caller = caller;
  }

  @Override
  @Authenticated
  @Transactional
  public Page<ProgrammeSummaryView> programmes(int page, int size) {
    var reader = Contents.Reader.of(caller);
    return programmes.readable(reader.id(), reader.staff(), page, size);
  }

  @Override
  @Authenticated
  @Transactional
  public ProgrammeView programme(UUID programmeId) {
    return view(contents.readable(programmeId, Contents.Reader.of(caller)));
  }

  @Override
  @Transactional
  @Idempotent
  public ProgrammeView draftProgramme(DraftProgramme request) {
    return view(drafting.draft(caller.id(), request));
  }

  @Override
  @Transactional
  public ProgrammeView describeProgramme(UUID programmeId, DescribeProgramme request) {
    return view(drafting.describe(caller.id(), programmeId, request));
  }

  @Override
  @Transactional
  public ProgrammeView addModule(UUID programmeId, WriteProgrammeModule request) {
    return view(drafting.addModule(caller.id(), programmeId, request));
  }

  @Override
  @Transactional
  public ProgrammeView writeModule(UUID programmeId, int number, WriteProgrammeModule request) {
    return view(drafting.writeModule(caller.id(), programmeId, number, request));
  }

  @Override
  @Transactional
  public ProgrammeView removeModule(UUID programmeId, int number, Integer revision) {
    return view(drafting.removeModule(caller.id(), programmeId, number, revision));
  }

  @Override
  @Transactional
  public ProgrammeView moveModule(UUID programmeId, int number, MoveProgrammeModule request) {
    return view(drafting.moveModule(caller.id(), programmeId, number, request));
  }

  @Override
  @Transactional
  public ProgrammeView restoreProgramme(UUID programmeId, RestoreProgramme request) {
    return view(drafting.restore(caller.id(), programmeId, request));
  }

  private ProgrammeView view(Programme programme) {
    return contents.view(programme, Contents.Reader.of(caller));
  }
}
