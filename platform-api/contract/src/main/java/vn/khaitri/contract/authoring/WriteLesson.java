package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param text HTML; sanitised before it is shown
 * @param mediaId the video of a VIDEO lesson, from an upload of the same author; otherwise null
 * @param revision the revision that the author saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record WriteLesson(
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = 100_000) String text,
    @Nullable UUID mediaId,
    int revision) {}
