package vn.khaitri.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.khaitri.contract.programme.CopyProgramme;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.MoveProgrammeModule;
import vn.khaitri.contract.programme.RestoreProgramme;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.programme.Contents.Reader;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What a drafter does to a programme of their own. Another drafter's programme is 404. */
@ApplicationScoped
class Drafting {
  private final ProgrammeRepository programmes;
  private final RevisionRepository revisions;
  private final Contents contents;
  private final Audiences audiences;
  private final Clock clock;

  Drafting(
      ProgrammeRepository programmes,
      RevisionRepository revisions,
      Contents contents,
      Audiences audiences,
      Clock clock) {
    this.programmes = programmes;
    this.revisions = revisions;
    this.contents = contents;
    this.audiences = audiences;
    this.clock = clock;
  }

  Programme draft(UUID drafterId, DraftProgramme request) {
    requireKnown(request.description().audienceGroups(), "/description/audienceGroups");
    requireNone(ProgrammeProblem.PROGRAMME_INCONSISTENT, ContentPolicy.faults(request.modules()));
    return first(drafterId, request.code(), Plan.of(request));
  }

  Programme copy(Reader drafter, UUID programmeId, CopyProgramme request) {
    requireKnown(request.audienceGroups(), "/audienceGroups");
    var plan = contents.of(contents.readable(programmeId, drafter));
    return first(drafter.id(), request.code(), plan.copied(request));
  }

  Programme draftSuccessor(UUID drafterId, UUID programmeId) {
    var versions = programmes.findVersionsLocked(programmeId);
    var predecessor =
        versions.stream()
            .filter(version -> version.id().equals(programmeId))
            .filter(version -> version.isReadableBy(drafterId, true))
            .findFirst()
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    var successor =
        predecessor.successor(versions.getLast().version() + 1, drafterId, clock.instant());
    programmes.persist(successor);
    write(successor, contents.of(predecessor));
    return successor;
  }

  Programme describe(UUID drafterId, UUID programmeId, DescribeProgramme request) {
    requireKnown(request.description().audienceGroups(), "/description/audienceGroups");
    return change(
        drafterId,
        programmeId,
        request.revision(),
        plan -> {
          requireNone(
              ProgrammeProblem.PROGRAMME_INCONSISTENT,
              ContentPolicy.faults(request.figures(), plan.timetable()));
          return plan.described(request);
        });
  }

  Programme addModule(UUID drafterId, UUID programmeId, WriteProgrammeModule request) {
    requireSound(request);
    return change(
        drafterId, programmeId, request.revision(), plan -> plan.adding(request.module()));
  }

  Programme writeModule(
      UUID drafterId, UUID programmeId, int number, WriteProgrammeModule request) {
    requireSound(request);
    return change(
        drafterId, programmeId, request.revision(), plan -> plan.writing(number, request.module()));
  }

  Programme removeModule(UUID drafterId, UUID programmeId, int number, int seen) {
    return change(drafterId, programmeId, seen, plan -> plan.without(number));
  }

  Programme moveModule(UUID drafterId, UUID programmeId, int number, MoveProgrammeModule request) {
    return change(
        drafterId, programmeId, request.revision(), plan -> plan.moving(number, request.number()));
  }

  /** 404 {@code not-found} for a revision that never was. */
  Programme restore(UUID drafterId, UUID programmeId, RestoreProgramme request) {
    var programme = editable(drafterId, programmeId, request.revision());
    write(
        programme,
        contents
            .at(programme, request.to())
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND)));
    return programme;
  }

  Programme writeSlots(UUID drafterId, UUID programmeId, WriteSlots request) {
    return change(
        drafterId,
        programmeId,
        request.revision(),
        plan -> {
          requireNone(ProgrammeProblem.SLOTS_NOT_FITTING, ContentPolicy.faults(request, plan));
          return plan.scheduled(
              plan.timetable()
                  .with(request.day(), request.from(), request.to(), request.subject()));
        });
  }

  Programme swapDays(UUID drafterId, UUID programmeId, SwapDays request) {
    return change(
        drafterId,
        programmeId,
        request.revision(),
        plan -> {
          requireNone(ProgrammeProblem.SLOTS_NOT_FITTING, ContentPolicy.faults(request, plan));
          return plan.scheduled(plan.timetable().swapped(request.first(), request.second()));
        });
  }

  Programme layOut(UUID drafterId, UUID programmeId, int seen) {
    return change(
        drafterId,
        programmeId,
        seen,
        plan -> plan.scheduled(TimetableLayout.of(plan.figures(), plan.modules())));
  }

  Programme share(UUID drafterId, UUID programmeId, boolean shared) {
    var programme = own(drafterId, programmeId);
    programme.share(shared);
    return programme;
  }

  /** Refused with all that differs from the framework. */
  Programme submit(UUID drafterId, UUID programmeId) {
    var programme = own(drafterId, programmeId);
    programme.requireEditable();
    requireNone(
        ProgrammeProblem.PROGRAMME_INCOMPLETE, ReadinessPolicy.faults(contents.of(programme)));
    programme.submit(drafterId, clock.instant());
    return programme;
  }

  private Programme first(UUID drafterId, String code, Plan plan) {
    var programme = Programme.first(code, drafterId, clock.instant());
    programmes.addFirst(programme);
    write(programme, plan);
    return programme;
  }

  private Programme change(UUID drafterId, UUID programmeId, int seen, UnaryOperator<Plan> act) {
    var programme = editable(drafterId, programmeId, seen);
    write(programme, act.apply(contents.of(programme)));
    return programme;
  }

  private void write(Programme programme, Plan plan) {
    revisions.persist(programme.write(plan, clock.instant()));
  }

  private Programme editable(UUID drafterId, UUID programmeId, int seen) {
    var programme = own(drafterId, programmeId);
    programme.requireEditable();
    programme.requireSeen(seen);
    return programme;
  }

  private Programme own(UUID drafterId, UUID programmeId) {
    return programmes
        .findLocked(programmeId)
        .filter(programme -> programme.isBy(drafterId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private void requireKnown(List<String> groups, String pointer) {
    requireNone(
        ProgrammeProblem.PROGRAMME_INCONSISTENT,
        audiences.unknown(groups).stream()
            .map(
                code -> new FieldFault(pointer + "/" + groups.indexOf(code), "group-unknown", code))
            .toList());
  }

  private static void requireSound(WriteProgrammeModule request) {
    requireNone(
        ProgrammeProblem.PROGRAMME_INCONSISTENT, ContentPolicy.faults(request.module(), "/module"));
  }

  private static void requireNone(ProgrammeProblem problem, List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(problem, faults);
    }
  }
}
