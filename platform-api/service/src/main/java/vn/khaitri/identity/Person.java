package vn.khaitri.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Read side of a person; rows are written by {@link PersonRepository#record}. */
@Entity
@Table(schema = "identity", name = "person")
class Person {
  @Id private UUID id;
  private String userName;
  private String displayName;
  @Column private Instant seenAt;

  protected Person() {}

  UUID id() {
    return id;
  }

  String userName() {
    return userName;
  }

  String displayName() {
    return displayName;
  }
}
