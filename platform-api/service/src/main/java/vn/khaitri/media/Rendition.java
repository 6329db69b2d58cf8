package vn.khaitri.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.ChapterView;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.QualityView;

/** What a media asset can be played from; there when it is READY. Its objects never change. */
@Entity
@Table(schema = "media", name = "rendition")
class Rendition {
  @Id private UUID mediaId;
  private double durationSeconds;
  private String sourceSha256;
  private String masterKey;
  private String posterKey;
  private String dataSaverKey;
  private long dataSaverBytes;
  private @Nullable String audioKey;
  private long audioBytes;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<QualityView> qualities;

  private @Nullable String storyboardKey;
  private @Nullable String slidesKey;
  private @Nullable Long slidesBytes;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ChapterView> chapters;

  protected Rendition() {}

  Rendition(UUID mediaId, String prefix, CompleteJob completion, RenditionCheck.Weights weights) {
    this.mediaId = mediaId;
    this.durationSeconds = completion.durationSeconds();
    this.sourceSha256 = completion.sourceSha256();
    this.masterKey = prefix + completion.masterKey();
    this.posterKey = prefix + completion.posterKey();
    this.dataSaverKey = prefix + completion.dataSaverKey();
    this.dataSaverBytes = completion.dataSaverBytes();
    this.audioKey = completion.audioKey() == null ? null : prefix + completion.audioKey();
    this.audioBytes = weights.audioBytes();
    this.qualities = weights.qualities();
    this.storyboardKey =
        completion.storyboardKey() == null ? null : prefix + completion.storyboardKey();
    this.slidesKey = completion.slidesKey() == null ? null : prefix + completion.slidesKey();
    this.slidesBytes = weights.slidesBytes();
    this.chapters = completion.chapters();
  }

  double durationSeconds() {
    return durationSeconds;
  }

  String sourceSha256() {
    return sourceSha256;
  }

  String masterKey() {
    return masterKey;
  }

  String posterKey() {
    return posterKey;
  }

  String dataSaverKey() {
    return dataSaverKey;
  }

  long dataSaverBytes() {
    return dataSaverBytes;
  }

  @Nullable String audioKey() {
    return audioKey;
  }

  long audioBytes() {
    return audioBytes;
  }

  List<QualityView> qualities() {
    return qualities;
  }

  @Nullable String storyboardKey() {
    return storyboardKey;
  }

  @Nullable String slidesKey() {
    return slidesKey;
  }

  /** Pictures and sound together; null for what is no slide lecture. */
  @Nullable Long slidesBytes() {
    return slidesBytes;
  }

  List<ChapterView> chapters() {
    return chapters;
  }
}
