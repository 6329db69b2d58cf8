package vn.khaitri.web.lesson;

import java.util.List;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.competency.SkillView;
import vn.khaitri.web.authoring.Frameworks.FrameworkModule;

/**
 * What the form of a lesson's credit offers.
 *
 * @param modules of the framework with their topics; empty for a course without a programme
 * @param skills to choose from while typing
 */
record CreditChoices(
    List<PeriodKind> kinds,
    List<Requirement> requirements,
    List<FrameworkModule> modules,
    List<SkillView> skills) {}
