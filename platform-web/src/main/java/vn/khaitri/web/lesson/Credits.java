package vn.khaitri.web.lesson;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.web.authoring.Frameworks;
import vn.khaitri.web.authoring.Frameworks.FrameworkModule;
import vn.khaitri.web.competency.CompetencyClient;
import vn.khaitri.web.shell.Pages;

/** Gathers what a lesson may count for. */
@Singleton
class Credits {
  private final Frameworks frameworks;
  private final CompetencyClient competency;

  Credits(Frameworks frameworks, @RestClient CompetencyClient competency) {
    this.frameworks = frameworks;
    this.competency = competency;
  }

  CreditChoices choices(LessonSheet sheet) {
    return new CreditChoices(
        List.of(PeriodKind.values()),
        sheet.isQuiz()
            ? List.of(Requirement.values())
            : List.of(Requirement.MANDATORY, Requirement.ELECTIVE),
        modules(sheet),
        Pages.all(page -> competency.skills("", page, Page.MAX_SIZE)));
  }

  /** Those of the framework's module that the lesson's module fills, else all. */
  private List<FrameworkModule> modules(LessonSheet sheet) {
    var all = frameworks.modules(sheet.course().terms());
    var number = sheet.part().module().frameworkModule();
    return number == null ? all : all.stream().filter(module -> module.number() == number).toList();
  }
}
