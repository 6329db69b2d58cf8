package vn.khaitri.contract.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param mediaId an upload of the caller's
 */
public record AddVideo(@NotBlank @Size(max = 200) String title, @NotNull UUID mediaId) {}
