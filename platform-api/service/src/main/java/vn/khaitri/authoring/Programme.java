package vn.khaitri.authoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.contract.authoring.ProgrammeView;
import vn.khaitri.shared.Ids;

/** A training programme: modules (chuyên đề) with their periods (tiết) and topics. */
@Entity
@Table(schema = "authoring", name = "programme")
class Programme {
  @Id private UUID id;
  private String code;
  private String name;
  private String source;
  private List<String> audience;

  @Enumerated(EnumType.STRING)
  private CourseState state;

  private int workingDays;
  private int periodsPerDay;
  private UUID draftedBy;
  private Instant draftedAt;

  @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  @Fetch(FetchMode.SUBSELECT)
  private List<ProgrammeModule> modules = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Programme() {}

  Programme(DraftProgramme draft, UUID draftedBy, Instant now) {
    this.id = Ids.next();
    this.code = draft.code();
    this.name = draft.name();
    this.source = draft.source();
    this.audience = List.copyOf(draft.audience());
    this.state = CourseState.DRAFT;
    this.workingDays = draft.workingDays();
    this.periodsPerDay = draft.periodsPerDay();
    this.draftedBy = draftedBy;
    this.draftedAt = now;
    draft.modules().forEach(module -> modules.add(new ProgrammeModule(this, module)));
  }

  String code() {
    return code;
  }

  ProgrammeView view() {
    return new ProgrammeView(
        id,
        code,
        name,
        source,
        audience,
        state,
        workingDays,
        periodsPerDay,
        modules.stream().mapToInt(ProgrammeModule::theory).sum(),
        modules.stream().mapToInt(ProgrammeModule::practice).sum(),
        modules.stream().map(ProgrammeModule::view).toList());
  }
}
