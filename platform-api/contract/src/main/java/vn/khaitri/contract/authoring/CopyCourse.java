package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record CopyCourse(@NotBlank @Size(max = 200) String title) {}
