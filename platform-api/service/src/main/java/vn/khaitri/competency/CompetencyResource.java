package vn.khaitri.competency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.competency.CompetencyApi;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.EndFramework;
import vn.khaitri.contract.competency.FrameworkSummaryView;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.contract.competency.SkillView;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SearchWords;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class CompetencyResource implements CompetencyApi {
  private final FrameworkRepository frameworks;
  private final SkillRepository skills;
  private final Clock clock;

  CompetencyResource(FrameworkRepository frameworks, SkillRepository skills, Clock clock) {
    this.frameworks = frameworks;
    this.skills = skills;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<FrameworkSummaryView> frameworks() {
    return frameworks.all().stream().map(Framework::summary).toList();
  }

  @Override
  @Transactional
  public FrameworkView framework(String code) {
    return frameworks
        .findByIdOptional(code)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND))
        .view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  public FrameworkView draft(String code, DraftFramework request) {
    refuse(CompetencyProblem.FRAMEWORK_INCONSISTENT, FrameworkPolicy.faults(request));
    var framework = frameworks.lockedOrNew(code, request.validFrom());
    framework.replace(request);
    return framework.view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  public FrameworkView importSkills(String code, byte[] csv) {
    var framework = locked(code);
    framework.requireDraft();
    var file = SkillFile.read(csv);
    refuse(CompetencyProblem.SKILLS_REFUSED, file.faults());
    framework.replaceGroups(file.groups());
    return framework.view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  public FrameworkView putInForce(String code) {
    var framework = locked(code);
    framework.putInForce();
    return framework.view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  public FrameworkView end(String code, EndFramework request) {
    var framework = locked(code);
    framework.end(request.validTo());
    return framework.view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  public void discard(String code) {
    var framework = locked(code);
    framework.requireDraft();
    frameworks.delete(framework);
  }

  @Override
  @Transactional
  public Page<SkillView> skills(String words, int page, int size) {
    var found = skills.inForce(Vietnam.today(clock), SearchWords.patterns(words));
    return Paging.of(found, page, size, Skill::view);
  }

  private Framework locked(String code) {
    return frameworks
        .findLocked(code)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private static void refuse(CompetencyProblem problem, List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(problem, faults);
    }
  }
}
