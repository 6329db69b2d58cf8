package vn.khaitri.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.shared.Ids;

/** A topic (nội dung) of a module with its sub-topics, verbatim. */
@Entity
@Immutable
@Table(schema = "programme", name = "topic")
class RevisionTopic {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // mappedBy names it
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private RevisionModule module;

  @Column private int position;
  private String code;
  private String text;
  private @Nullable String textCorrected;

  @Column(name = "section_number")
  private @Nullable String section;

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "sub_topic",
      joinColumns = @JoinColumn(name = "topic_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<SubTopic> subTopics = new ArrayList<>();

  protected RevisionTopic() {}

  RevisionTopic(RevisionModule module, int position, ProgrammeModule.Topic topic) {
    this.id = Ids.next();
    this.module = module;
    this.position = position;
    this.code = topic.code();
    this.text = topic.text();
    this.textCorrected = topic.textCorrected();
    this.section = topic.section();
    topic.subTopics().forEach(sub -> subTopics.add(new SubTopic(sub.code(), sub.text())));
  }

  @Embeddable
  record SubTopic(String code, String text) {}

  ProgrammeModule.Topic content() {
    return new ProgrammeModule.Topic(
        code,
        text,
        textCorrected,
        section,
        subTopics.stream()
            .map(sub -> new ProgrammeModule.SubTopic(sub.code(), sub.text()))
            .toList());
  }
}
