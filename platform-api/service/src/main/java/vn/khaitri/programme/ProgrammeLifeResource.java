package vn.khaitri.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.AppraiseProgramme;
import vn.khaitri.contract.programme.ChangeReviewDue;
import vn.khaitri.contract.programme.CopyProgramme;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.ProgrammeLifeApi;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ShareProgramme;
import vn.khaitri.contract.programme.WithdrawProgramme;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;

@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
class ProgrammeLifeResource implements ProgrammeLifeApi {
  private final Contents contents;
  private final Drafting drafting;
  private final Appraisal appraisal;
  private final Caller caller;

  ProgrammeLifeResource(Contents contents, Drafting drafting, Appraisal appraisal, Caller caller) {
    this.contents = contents;
    this.drafting = drafting;
    this.appraisal = appraisal;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public ProgrammeView submit(UUID programmeId) {
    return view(drafting.submit(caller.id(), programmeId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public ProgrammeView share(UUID programmeId, ShareProgramme request) {
    return view(drafting.share(caller.id(), programmeId, request.shared()));
  }

  @Override
  @Transactional
  public ProgrammeView appraise(UUID programmeId, AppraiseProgramme request) {
    return view(appraisal.appraise(caller.id(), programmeId, request));
  }

  @Override
  @Transactional
  public ProgrammeView issue(UUID programmeId, IssueProgramme request) {
    return view(appraisal.issue(caller.id(), programmeId, request));
  }

  @Override
  @Transactional
  public ProgrammeView withdraw(UUID programmeId, WithdrawProgramme request) {
    return view(appraisal.withdraw(caller.id(), programmeId, request.reason()));
  }

  @Override
  @Transactional
  @Idempotent
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public ProgrammeView draftSuccessor(UUID programmeId) {
    return view(drafting.draftSuccessor(caller.id(), programmeId));
  }

  @Override
  @Transactional
  @Idempotent
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public ProgrammeView copy(UUID programmeId, CopyProgramme request) {
    return view(drafting.copy(Contents.Reader.of(caller), programmeId, request));
  }

  @Override
  @Transactional
  public ProgrammeView changeReviewDue(UUID programmeId, ChangeReviewDue request) {
    return view(appraisal.changeReviewDue(caller.id(), programmeId, request.date()));
  }

  private ProgrammeView view(Programme programme) {
    return contents.view(programme, Contents.Reader.of(caller));
  }
}
