package vn.khaitri.contract.courserun;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record CancelRun(@NotBlank @Size(max = 1000) String reason) {}
