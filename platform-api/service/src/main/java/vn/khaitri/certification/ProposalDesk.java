package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.certification.ProposalQueries.Filter;
import vn.khaitri.certification.ProposalQueries.Line;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.contract.certification.ProposedView;
import vn.khaitri.contract.certification.WaitingRunView;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Proposals as an officer and a learner read them: a few statements for a page, however long. */
@ApplicationScoped
class ProposalDesk {
  /** So many can be chosen from. */
  private static final int RUNS = 1000;

  /** As far as a list is counted. */
  private static final long COUNTED = 1000;

  private final ProposalQueries queries;
  private final ProposalRepository proposals;
  private final CourseRuns courseRuns;
  private final Persons persons;

  ProposalDesk(
      ProposalQueries queries,
      ProposalRepository proposals,
      CourseRuns courseRuns,
      Persons persons) {
    this.queries = queries;
    this.proposals = proposals;
    this.courseRuns = courseRuns;
    this.persons = persons;
  }

  Page<ProposalView> list(Filter filter, int page, int size) {
    var lines = queries.page(filter, page, size);
    var names = learners(lines);
    long most = Math.max(COUNTED, (page + 2L) * size);
    long counted = queries.count(filter, most + 1);
    return new Page<>(
        lines.stream().map(line -> line.view(names.getOrDefault(line.learnerId(), ""))).toList(),
        page,
        size,
        Math.min(counted, most),
        counted > most);
  }

  Page<ProposalView> ofLearner(UUID learnerId, int page, int size) {
    var name = persons.displayName(learnerId);
    var lines = queries.ofLearner(learnerId, page, size).stream().map(line -> line.view(name));
    return new Page<>(lines.toList(), page, size, queries.countOfLearner(learnerId));
  }

  ProposedView proposed(UUID proposalId) {
    var proposal =
        proposals
            .findByIdOptional(proposalId)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    var acts = queries.acts(proposalId);
    var names =
        persons.displayNames(
            acts.stream()
                .map(ProposalQueries.ActRow::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new ProposedView(
        view(proposal),
        proposal.evidence().orElse(null),
        acts.stream()
            .map(
                act ->
                    new ProposedView.Act(
                        ProposalState.valueOf(act.state()),
                        act.at(),
                        act.by() == null ? null : names.get(act.by()),
                        act.reason()))
            .toList());
  }

  ProposalView view(Proposal proposal) {
    return proposal.view(persons.displayName(proposal.learnerId()));
  }

  Page<WaitingRunView> runs(int page, int size) {
    var waiting = queries.runs(RUNS);
    var shown = waiting.stream().skip((long) page * size).limit(size).toList();
    return new Page<>(views(shown), page, size, waiting.size());
  }

  private List<WaitingRunView> views(List<UUID> runs) {
    return courseRuns.findAll(runs).values().stream()
        .map(run -> new WaitingRunView(run.runId(), run.courseTitle(), run.startsAt()))
        .sorted(
            Comparator.comparing(WaitingRunView::courseTitle).thenComparing(WaitingRunView::runId))
        .toList();
  }

  List<UUID> unflagged(UUID run, int most) {
    return queries.unflagged(run, most);
  }

  /** Counted no further than 1,000. */
  long countUnflagged(UUID run) {
    return queries.count(new Filter(ProposalState.PROPOSED, run, false), COUNTED);
  }

  /** Of the learners, by proposal. */
  Map<UUID, String> names(List<UUID> proposalIds) {
    var lines = queries.lines(proposalIds);
    var names = learners(lines);
    return lines.stream()
        .collect(Collectors.toMap(Line::id, line -> names.getOrDefault(line.learnerId(), "")));
  }

  private Map<UUID, String> learners(List<Line> lines) {
    return persons.displayNames(
        lines.stream().map(Line::learnerId).collect(Collectors.toUnmodifiableSet()));
  }
}
