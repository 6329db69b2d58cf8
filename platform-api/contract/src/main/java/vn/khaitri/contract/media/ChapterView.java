package vn.khaitri.contract.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * @param startSeconds on the time line of the video; it lasts until the next one begins
 */
public record ChapterView(
    @PositiveOrZero double startSeconds, @NotBlank @Size(max = 200) String title) {}
