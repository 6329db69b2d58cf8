package vn.khaitri.contract.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record ReplyToThread(@NotBlank @Size(max = 4000) String text) {}
