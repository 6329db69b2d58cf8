package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.EventHandler;

/**
 * Proposes a document, under the title that the run has (BR-51), when the record bears it out. What
 * it does not bear out becomes a dead letter: such an event is forged or a defect, an administrator
 * shall see it either way, and may send it again once the record is mended (ADR 0033).
 */
@ApplicationScoped
class OnRequirementsMet implements EventHandler<RequirementsMet> {
  private final CourseRuns runs;
  private final CompletionRecord completionRecord;
  private final ProposalRepository proposals;

  OnRequirementsMet(
      CourseRuns runs, CompletionRecord completionRecord, ProposalRepository proposals) {
    this.runs = runs;
    this.completionRecord = completionRecord;
    this.proposals = proposals;
  }

  @Override
  public Class<RequirementsMet> event() {
    return RequirementsMet.class;
  }

  @Override
  public void on(RequirementsMet met) {
    var run = runs.require(met.runId());
    var evidence = completionRecord.ask(met.learnerId(), run);
    if (!evidence.stands()) {
      throw new IllegalStateException(
          "The record does not bear out that learner %s met the requirements of run %s, it lacks %s"
              .formatted(
                  met.learnerId(),
                  met.runId(),
                  evidence.lacks().stream()
                      .map(lack -> lack.kind().name())
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    proposals.propose(met.learnerId(), run, evidence);
  }
}
