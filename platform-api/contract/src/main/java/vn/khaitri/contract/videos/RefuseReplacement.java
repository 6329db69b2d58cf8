package vn.khaitri.contract.videos;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RefuseReplacement(@NotBlank @Size(max = 500) String comment) {}
