package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.Ids;
import vn.khaitri.text.Texts;

/**
 * What has a title and stands at a place in the outline of a draft; it is taken out and put back.
 */
@MappedSuperclass
abstract class OutlinePart {
  @Id private UUID id;
  @Column private int position;
  private String title;
  private int revision;
  @Embedded private LastChange lastChange;
  @Embedded private @Nullable Removal removal;

  protected OutlinePart() {}

  OutlinePart(int position, String title, LastChange lastChange) {
    this.id = Ids.next();
    this.position = position;
    this.title = Texts.line(title);
    this.lastChange = lastChange;
  }

  void change(LastChange lastChange) {
    revision++;
    this.lastChange = lastChange;
  }

  void change(String title, LastChange lastChange) {
    this.title = Texts.line(title);
    change(lastChange);
  }

  void standAt(int position) {
    this.position = position;
  }

  void remove(Removal removal) {
    this.removal = removal;
  }

  void restore(int position) {
    this.position = position;
    removal = null;
  }

  boolean isRemoved() {
    return removal != null;
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  int revision() {
    return revision;
  }

  LastChange lastChange() {
    return lastChange;
  }

  @Nullable Removal removal() {
    return removal;
  }
}
