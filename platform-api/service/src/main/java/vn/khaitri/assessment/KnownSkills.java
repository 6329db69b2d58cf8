package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.khaitri.competency.Skills;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.shared.ProblemException;

/** Whether the skills that questions test are there. */
@ApplicationScoped
class KnownSkills {
  private final Skills skills;

  KnownSkills(Skills skills) {
    this.skills = skills;
  }

  /** 400 {@code skill-unknown} with each code that names no skill. */
  void require(List<WriteQuiz.Question> questions) {
    var named = questions.stream().flatMap(question -> question.skills().stream()).toList();
    if (named.isEmpty()) {
      return;
    }
    var faults = SkillPolicy.faults(questions, skills.unknown(named));
    if (!faults.isEmpty()) {
      throw new ProblemException(AssessmentProblem.SKILL_UNKNOWN, faults);
    }
  }
}
