package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words of a lesson; its video is set apart from them.
 *
 * @param blocks in their order; HTML is kept as written and sanitised before it is shown
 * @param revision the revision that the author saw; an older one is refused with 409 {@code
 *     changed-by-other}
 */
public record WriteLesson(
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = MOST_BLOCKS) List<@Valid @NotNull Block> blocks,
    int revision) {
  public static final int MOST_BLOCKS = 100;
}
