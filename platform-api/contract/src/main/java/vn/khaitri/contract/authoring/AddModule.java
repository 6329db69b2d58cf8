package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record AddModule(@NotBlank @Size(max = 300) String title) {}
