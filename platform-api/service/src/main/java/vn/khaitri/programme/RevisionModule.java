package vn.khaitri.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.shared.Ids;

/** A chuyên đề of a revision; theory, practice and total in whole periods as stated. */
@Entity
@Immutable
@Table(schema = "programme", name = "module")
class RevisionModule {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // mappedBy names it
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private ProgrammeRevision revision;

  @Column private int number;
  private String title;
  private int theory;
  private int practice;
  private int total;

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "section",
      joinColumns = @JoinColumn(name = "module_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Section> sections = new ArrayList<>();

  @OneToMany(mappedBy = "module", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<RevisionTopic> topics = new ArrayList<>();

  protected RevisionModule() {}

  RevisionModule(ProgrammeRevision revision, int number, ProgrammeModule module) {
    this.id = Ids.next();
    this.revision = revision;
    this.number = number;
    this.title = module.title();
    this.theory = module.theory();
    this.practice = module.practice();
    this.total = module.total();
    module
        .sections()
        .forEach(section -> sections.add(new Section(section.number(), section.title())));
    module.topics().forEach(topic -> topics.add(new RevisionTopic(this, topics.size(), topic)));
  }

  @Embeddable
  record Section(String number, String title) {}

  ProgrammeModule content() {
    return new ProgrammeModule(
        title,
        theory,
        practice,
        total,
        sections.stream()
            .map(section -> new ProgrammeModule.Section(section.number(), section.title()))
            .toList(),
        topics.stream().map(RevisionTopic::content).toList());
  }
}
