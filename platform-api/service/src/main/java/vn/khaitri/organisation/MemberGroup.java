package vn.khaitri.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a person belongs to a group. Rows are written by {@link AudienceGroupRepository#choose}. */
@Entity
@IdClass(MemberGroup.Key.class)
@Table(schema = "organisation", name = "member_group")
class MemberGroup {
  @Id private UUID personId;
  @Id private String groupCode;
  @Column private Instant since;

  protected MemberGroup() {}

  record Key(UUID personId, String groupCode) implements Serializable {}
}
