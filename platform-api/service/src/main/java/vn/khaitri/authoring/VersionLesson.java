package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;

/** A lesson of an issued version, its HTML as the author wrote it. */
@Entity
@Immutable
@IdClass(VersionLesson.Key.class)
@Table(schema = "authoring", name = "version_lesson")
class VersionLesson {
  @Id private UUID versionId;
  @Id private UUID lessonId;
  @Column private UUID moduleId;
  @Column private int position;

  @Enumerated(EnumType.STRING)
  private LessonKind kind;

  private String title;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Block> blocks;

  @Column private List<UUID> assets;
  private @Nullable UUID mediaId;

  @Enumerated(EnumType.STRING)
  @Column
  private PeriodKind periodKind;

  @Column private BigDecimal periods;

  @Enumerated(EnumType.STRING)
  @Column
  private Requirement requirement;

  @Column private List<String> skills;
  @Column private @Nullable String topic;

  protected VersionLesson() {}

  record Key(UUID versionId, UUID lessonId) {}

  PublishedLesson published() {
    return new PublishedLesson(lessonId, kind, title, Blocks.safe(blocks), mediaId);
  }
}
