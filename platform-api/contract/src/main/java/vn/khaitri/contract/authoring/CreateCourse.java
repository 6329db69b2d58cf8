package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record CreateCourse(
    @NotBlank @Size(max = 200) String title, @NotNull @Size(max = 2000) String summary) {}
