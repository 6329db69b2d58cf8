package vn.khaitri.competency;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.shared.Ids;

@Entity
@Table(schema = "competency", name = "skill_group")
class SkillGroup {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "framework_code")
  private Framework framework;

  @Column private int position;
  private String name;

  @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Skill> skills = new ArrayList<>();

  protected SkillGroup() {}

  SkillGroup(Framework framework, int position, DraftFramework.Group draft) {
    this.id = Ids.next();
    this.framework = framework;
    this.position = position;
    this.name = draft.name();
    draft.skills().forEach(skill -> skills.add(new Skill(this, skills.size(), skill)));
  }

  Framework framework() {
    return framework;
  }

  String name() {
    return name;
  }

  int size() {
    return skills.size();
  }

  FrameworkView.Group view() {
    return new FrameworkView.Group(name, skills.stream().map(Skill::inFramework).toList());
  }
}
