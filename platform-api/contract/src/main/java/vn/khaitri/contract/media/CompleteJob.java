package vn.khaitri.contract.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys are relative to the job's {@code targetPrefix}.
 *
 * @param masterKey the HLS master playlist; it names the others
 * @param sourceSha256 lower-case hex, of the whole upload
 * @param audioKey sound only; null for a silent video
 * @param storyboardKey WebVTT whose cues name the pictures beside it; null when none was drawn
 * @param slidesKey JSON as {@link SlidesView} describes it; null for a video that is no slide
 *     lecture
 * @param chapters as the file had them; empty when it had none
 */
public record CompleteJob(
    long fence,
    @Positive double durationSeconds,
    @NotBlank String sourceSha256,
    @NotBlank String masterKey,
    @NotBlank String posterKey,
    @NotBlank String dataSaverKey,
    @Positive long dataSaverBytes,
    @Nullable String audioKey,
    @Nullable String storyboardKey,
    @Nullable String slidesKey,
    @Size(max = 500) List<@Valid ChapterView> chapters) {
  /** A worker of the version before says nothing of chapters. */
  public CompleteJob {
    chapters = Objects.requireNonNullElse(chapters, List.of());
  }
}
