package vn.khaitri.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.contract.competency.SkillView;
import vn.khaitri.shared.Ids;
import vn.khaitri.text.Texts;

@Entity
@Table(schema = "competency", name = "skill")
class Skill {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "group_id")
  private SkillGroup group;

  @Column private int position;

  /** With the framework's in front. */
  private String code;

  private String name;
  private String level;
  private @Nullable String description;
  @Column private String search;

  protected Skill() {}

  Skill(SkillGroup group, int position, DraftFramework.Skill draft) {
    var framework = group.framework();
    this.id = Ids.next();
    this.group = group;
    this.position = position;
    this.code = framework.code() + ":" + draft.code();
    this.name = draft.name();
    this.level = draft.level();
    this.description = draft.description();
    this.search = Texts.folded(String.join(" ", code, name, group.name(), framework.name()));
  }

  String code() {
    return code;
  }

  SkillFacts facts() {
    return new SkillFacts(code, name, level, group.name(), group.framework().name());
  }

  SkillView view() {
    return new SkillView(code, name, level, group.name(), group.framework().name());
  }

  FrameworkView.Skill inFramework() {
    return new FrameworkView.Skill(code, name, level, description);
  }
}
