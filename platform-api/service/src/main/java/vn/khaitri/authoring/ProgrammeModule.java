package vn.khaitri.authoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.contract.authoring.ProgrammeView.ModuleView;
import vn.khaitri.shared.Ids;

/** A chuyên đề; theory and practice in whole periods. */
@Entity
@Table(schema = "authoring", name = "programme_module")
class ProgrammeModule {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Programme programme;

  private int number;
  private String title;
  private int theory;
  private int practice;

  @OneToMany(mappedBy = "module", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<ProgrammeTopic> topics = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ProgrammeModule() {}

  ProgrammeModule(Programme programme, DraftProgramme.Module draft) {
    this.id = Ids.next();
    this.programme = programme;
    this.number = draft.number();
    this.title = draft.title();
    this.theory = draft.theory();
    this.practice = draft.practice();
    draft.topics().forEach(topic -> topics.add(new ProgrammeTopic(this, topics.size(), topic)));
  }

  int theory() {
    return theory;
  }

  int practice() {
    return practice;
  }

  ModuleView view() {
    return new ModuleView(
        number, title, theory, practice, topics.stream().map(ProgrammeTopic::view).toList());
  }
}
