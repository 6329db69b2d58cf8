package vn.khaitri.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;
import vn.khaitri.contract.programme.TimetableView;
import vn.khaitri.contract.programme.TimetableView.ModuleBalance;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A programme together with its content. */
@ApplicationScoped
class Contents {
  private final ProgrammeRepository programmes;
  private final RevisionRepository revisions;
  private final IssueRepository issues;

  Contents(ProgrammeRepository programmes, RevisionRepository revisions, IssueRepository issues) {
    this.programmes = programmes;
    this.revisions = revisions;
    this.issues = issues;
  }

  /**
   * Who looks.
   *
   * @param staff whether they work on programmes
   */
  record Reader(UUID id, boolean staff) {
    static Reader of(Caller caller) {
      return new Reader(
          caller.id(),
          caller.has(Roles.INSTRUCTOR) || caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN));
    }
  }

  /** 404 {@code not-found} for a programme that the reader may not see. */
  Programme readable(UUID programmeId, Reader reader) {
    return programmes
        .findByIdOptional(programmeId)
        .filter(programme -> programme.isReadableBy(reader.id(), reader.staff()))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /** Once it is issued, what was issued; before, the latest revision. */
  Plan of(Programme programme) {
    var number = issue(programme).map(ProgrammeIssue::revision).orElse(programme.revision());
    return at(programme, number).orElseThrow();
  }

  Optional<Plan> at(Programme programme, int revision) {
    return revisions.plan(programme.id(), revision);
  }

  ProgrammeView view(Programme programme, Reader reader) {
    var plan = of(programme);
    return new ProgrammeView(
        programme.id(),
        programme.code(),
        programme.version(),
        programme.state(),
        programme.isBy(reader.id()),
        programme.isShared(),
        programme.revision(),
        plan.description(),
        plan.figures(),
        plan.rules(),
        IntStream.rangeClosed(1, plan.modules().size())
            .mapToObj(number -> module(number, plan))
            .toList(),
        plan.sums(),
        comment(programme, reader),
        issue(programme).map(ProgrammeIssue::view).orElse(null),
        programme.withdrawal(),
        programme.reviewDue(),
        programme.predecessorId(),
        programme.replacedById(),
        programme.changedAt());
  }

  TimetableView timetable(Programme programme, Reader reader) {
    var plan = of(programme);
    var figures = plan.figures();
    return new TimetableView(
        programme.id(),
        plan.description().name(),
        programme.state(),
        programme.revision(),
        programme.isBy(reader.id()) && programme.state().editable(),
        figures.workingDays(),
        figures.periodsPerDay(),
        plan.timetable().cells(figures.workingDays(), figures.periodsPerDay()),
        IntStream.rangeClosed(1, plan.modules().size())
            .mapToObj(number -> balance(number, plan))
            .toList());
  }

  private Optional<ProgrammeIssue> issue(Programme programme) {
    return issues.findByIdOptional(programme.id());
  }

  private static @Nullable String comment(Programme programme, Reader reader) {
    return reader.staff() || programme.isBy(reader.id()) ? programme.appraisalComment() : null;
  }

  private static ModuleView module(int number, Plan plan) {
    var module = plan.module(number);
    return new ModuleView(
        number,
        module.title(),
        module.theory(),
        module.practice(),
        module.total(),
        plan.timetable().of(number),
        module.sections(),
        module.topics());
  }

  private static ModuleBalance balance(int number, Plan plan) {
    var module = plan.module(number);
    return new ModuleBalance(
        number, module.title(), module.theory(), module.practice(), plan.timetable().of(number));
  }
}
