package vn.khaitri.contract.caption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param revision the one that the writer saw, 0 for the first; an older one is refused with 409
 *     {@code captions-changed}
 */
public record WriteCaptions(
    @NotNull @Size(max = MAX_CUES) List<@Valid @NotNull Cue> cues, @PositiveOrZero int revision) {
  public static final int MAX_CUES = 20_000;
}
