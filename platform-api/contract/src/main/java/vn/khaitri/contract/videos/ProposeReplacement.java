package vn.khaitri.contract.videos;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param mediaId the video that plays
 * @param uploadId another upload of the same person; it may still be on its way
 */
public record ProposeReplacement(
    @NotNull UUID mediaId, @NotNull UUID uploadId, @NotBlank @Size(max = 500) String reason) {}
