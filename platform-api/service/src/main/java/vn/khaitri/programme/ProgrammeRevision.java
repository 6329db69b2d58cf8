package vn.khaitri.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.RatioPolicy;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.programme.Timetable.Place;
import vn.khaitri.shared.Ids;

/** The content that a programme had after one act of its drafter. Never changes. */
@Entity
@Immutable
@Table(schema = "programme", name = "revision")
class ProgrammeRevision {
  @Id private UUID id;
  private UUID programmeId;
  @Column private int number;
  @Column private Instant writtenAt;

  private String name;
  private String source;
  private String statusNote;
  private List<String> audienceGroups;
  private List<String> audience;
  private String audienceVerbatim;
  private String knowledge;
  private String durationVerbatim;

  private int workingDays;
  private int periodsPerDay;
  private int minutesPerPeriod;
  private int maxPeriodsPerDay;
  private int theoryPeriods;
  private int practicePeriods;
  private int totalPeriods;

  @Enumerated(EnumType.STRING)
  private RatioPolicy ratioPolicy;

  private String ratioReference;
  private int minElectives;

  @Enumerated(EnumType.STRING)
  private ModuleOrder moduleOrder;

  private boolean examRequired;

  @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  @Fetch(FetchMode.SUBSELECT)
  private List<RevisionModule> modules = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "slot",
      joinColumns = @JoinColumn(name = "revision_id"))
  private Set<Slot> slots = new HashSet<>();

  protected ProgrammeRevision() {}

  ProgrammeRevision(UUID programmeId, int number, Plan plan, Instant now) {
    this.id = Ids.next();
    this.programmeId = programmeId;
    this.number = number;
    this.writtenAt = now;
    describe(plan.description());
    state(plan.figures());
    rule(plan.rules());
    plan.modules()
        .forEach(module -> modules.add(new RevisionModule(this, modules.size() + 1, module)));
    plan.timetable().slots().forEach((place, subject) -> slots.add(Slot.of(place, subject)));
  }

  /** A period of the timetable that is not free. */
  @Embeddable
  record Slot(
      int day,
      int period,
      int moduleNumber,
      @Enumerated(EnumType.STRING) PeriodKind kind,
      @Nullable String topicCode) {
    static Slot of(Place place, SlotSubject subject) {
      return new Slot(
          place.day(), place.period(), subject.module(), subject.kind(), subject.topic());
    }

    Place place() {
      return new Place(day, period);
    }

    SlotSubject subject() {
      return new SlotSubject(moduleNumber, kind, topicCode);
    }
  }

  private void describe(ProgrammeDescription description) {
    name = description.name();
    source = description.source();
    statusNote = description.statusNote();
    audienceGroups = description.audienceGroups();
    audience = description.audience();
    audienceVerbatim = description.audienceVerbatim();
    knowledge = description.knowledge();
    durationVerbatim = description.durationVerbatim();
  }

  private void state(ProgrammeFigures figures) {
    workingDays = figures.workingDays();
    periodsPerDay = figures.periodsPerDay();
    minutesPerPeriod = figures.minutesPerPeriod();
    maxPeriodsPerDay = figures.maxPeriodsPerDay();
    theoryPeriods = figures.theoryPeriods();
    practicePeriods = figures.practicePeriods();
    totalPeriods = figures.totalPeriods();
  }

  private void rule(ProgrammeRules rules) {
    ratioPolicy = rules.ratioPolicy();
    ratioReference = rules.ratioReference();
    minElectives = rules.minElectives();
    moduleOrder = rules.moduleOrder();
    examRequired = rules.examRequired();
  }

  UUID programmeId() {
    return programmeId;
  }

  String name() {
    return name;
  }

  Plan plan() {
    return new Plan(
        new ProgrammeDescription(
            name,
            source,
            statusNote,
            audienceGroups,
            audience,
            audienceVerbatim,
            knowledge,
            durationVerbatim),
        new ProgrammeFigures(
            workingDays,
            periodsPerDay,
            minutesPerPeriod,
            maxPeriodsPerDay,
            theoryPeriods,
            practicePeriods,
            totalPeriods),
        new ProgrammeRules(ratioPolicy, ratioReference, minElectives, moduleOrder, examRequired),
        modules.stream().map(RevisionModule::content).toList(),
        new Timetable(slots.stream().collect(Collectors.toMap(Slot::place, Slot::subject))));
  }
}
