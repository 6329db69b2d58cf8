package vn.khaitri.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.contract.authoring.ProgrammeView.TopicView;
import vn.khaitri.shared.Ids;

@Entity
@Table(schema = "authoring", name = "programme_topic")
class ProgrammeTopic {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private ProgrammeModule module;

  private int position;
  private String code;
  private String text;

  @SuppressWarnings("NullAway.Init")
  protected ProgrammeTopic() {}

  ProgrammeTopic(ProgrammeModule module, int position, DraftProgramme.Topic draft) {
    this.id = Ids.next();
    this.module = module;
    this.position = position;
    this.code = draft.code();
    this.text = draft.text();
  }

  TopicView view() {
    return new TopicView(code, text);
  }
}
