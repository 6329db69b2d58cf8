package vn.khaitri.contract.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Keys are relative to the job's {@code targetPrefix}.
 *
 * @param masterKey the HLS master playlist; it names the others
 * @param sourceSha256 lower-case hex, of the whole upload
 */
public record CompleteJob(
    long fence,
    @Positive double durationSeconds,
    @NotBlank String sourceSha256,
    @NotBlank String masterKey,
    @NotBlank String posterKey,
    @NotBlank String dataSaverKey,
    @Positive long dataSaverBytes,
    @Nullable String audioKey) {}
