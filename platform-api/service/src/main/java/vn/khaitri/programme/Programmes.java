package vn.khaitri.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.khaitri.contract.programme.ProgrammeModule;

/** Face of programme: what others build on. */
@ApplicationScoped
public class Programmes {
  private final ProgrammeRepository programmes;
  private final RevisionRepository revisions;
  private final Contents contents;

  Programmes(ProgrammeRepository programmes, RevisionRepository revisions, Contents contents) {
    this.programmes = programmes;
    this.revisions = revisions;
    this.contents = contents;
  }

  /** In any state; of a draft, what it asks for now. */
  @Transactional
  public Optional<Framework> find(UUID programmeId) {
    return programmes.findByIdOptional(programmeId).map(this::framework);
  }

  /** In any state. */
  @Transactional
  public Optional<UUID> idOf(String code, int version) {
    return programmes.findVersion(code, version).map(Programme::id);
  }

  /** Their names by id; unknown ids are left out. */
  @Transactional
  public Map<UUID, String> titles(Collection<UUID> programmeIds) {
    return programmeIds.isEmpty() ? Map.of() : revisions.names(programmeIds);
  }

  /**
   * False for an unknown programme too.
   *
   * @param appraiser whether the caller works on programmes: an instructor, an appraiser or an
   *     admin
   */
  @Transactional
  public boolean isReadableBy(UUID programmeId, UUID callerId, boolean appraiser) {
    return programmes
        .findByIdOptional(programmeId)
        .filter(programme -> programme.isReadableBy(callerId, appraiser))
        .isPresent();
  }

  /** As those see it who comment on it; the caller decides who may. */
  @Transactional
  public Optional<ReviewedProgramme> reviewed(UUID programmeId) {
    return programmes
        .findByIdOptional(programmeId)
        .map(
            programme ->
                new ReviewedProgramme(
                    programme.id(),
                    revisions.names(List.of(programmeId)).getOrDefault(programmeId, ""),
                    programme.state(),
                    programme.drafterId()));
  }

  /** Its modules in their order with all that they say; none for an unknown programme. */
  @Transactional
  public List<ProgrammeModule> modules(UUID programmeId) {
    return programmes
        .findByIdOptional(programmeId)
        .map(programme -> contents.of(programme).modules())
        .orElse(List.of());
  }

  /** In force and to be reviewed by that day (BR-11), the most urgent first. */
  @Transactional
  public List<DueForReview> dueForReview(LocalDate until) {
    return programmes.dueForReview(until);
  }

  private Framework framework(Programme programme) {
    var plan = contents.of(programme);
    var rules = plan.rules();
    return new Framework(
        programme.id(),
        programme.code(),
        programme.version(),
        plan.description().name(),
        programme.state(),
        plan.description().audienceGroups(),
        plan.figures().minutesPerPeriod(),
        plan.figures().maxPeriodsPerDay(),
        rules.ratioPolicy(),
        rules.ratioReference(),
        rules.minElectives(),
        rules.moduleOrder(),
        rules.examRequired(),
        IntStream.rangeClosed(1, plan.modules().size())
            .mapToObj(number -> module(number, plan.module(number)))
            .toList());
  }

  private static Framework.Module module(int number, ProgrammeModule module) {
    return new Framework.Module(
        number,
        module.title(),
        BigDecimal.valueOf(module.theory()),
        BigDecimal.valueOf(module.practice()),
        Plan.codes(module));
  }
}
