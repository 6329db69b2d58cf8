package vn.khaitri.competency;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkState;
import vn.khaitri.contract.competency.FrameworkSummaryView;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A framework with its groups. First rows are made by {@link FrameworkRepository}. */
@Entity
@Table(schema = "competency", name = "framework")
class Framework {
  @Id private String code;
  private String name;
  private String document;

  @Enumerated(EnumType.STRING)
  private FrameworkState state;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private int revision;

  @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<SkillGroup> groups = new ArrayList<>();

  protected Framework() {}

  /**
   * Replaces the whole of a draft.
   *
   * @throws ProblemException 409 {@code framework-code-taken} when the sender knew of none, {@code
   *     changed-meanwhile} when they saw another revision
   */
  void replace(DraftFramework draft) {
    requireDraft();
    if (draft.revision() == 0 && revision > 0) {
      throw new ProblemException(CompetencyProblem.FRAMEWORK_CODE_TAKEN, code);
    }
    if (draft.revision() != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    name = draft.name();
    document = draft.document();
    validFrom = draft.validFrom();
    validTo = draft.validTo();
    replaceGroups(draft.groups());
  }

  /** Replaces groups and skills of a draft. */
  void replaceGroups(List<DraftFramework.Group> written) {
    requireDraft();
    groups.clear();
    written.forEach(group -> groups.add(new SkillGroup(this, groups.size(), group)));
    revision++;
  }

  void putInForce() {
    requireDraft();
    if (skillCount() == 0) {
      throw new ProblemException(CompetencyProblem.FRAMEWORK_WITHOUT_SKILLS);
    }
    state = FrameworkState.IN_FORCE;
    revision++;
  }

  void end(LocalDate lastDay) {
    if (state == FrameworkState.DRAFT) {
      throw new ProblemException(CompetencyProblem.FRAMEWORK_IS_DRAFT);
    }
    if (lastDay.isBefore(validFrom)) {
      throw new ProblemException(
          CompetencyProblem.FRAMEWORK_INCONSISTENT,
          List.of(new FieldFault("/validTo", "before-valid-from")));
    }
    validTo = lastDay;
    revision++;
  }

  void requireDraft() {
    if (state != FrameworkState.DRAFT) {
      throw new ProblemException(CompetencyProblem.FRAMEWORK_IN_FORCE);
    }
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  FrameworkSummaryView summary() {
    return new FrameworkSummaryView(code, name, document, state, validFrom, validTo, skillCount());
  }

  FrameworkView view() {
    return new FrameworkView(
        code,
        name,
        document,
        state,
        validFrom,
        validTo,
        revision,
        groups.stream().map(SkillGroup::view).toList());
  }

  private int skillCount() {
    return groups.stream().mapToInt(SkillGroup::size).sum();
  }
}
