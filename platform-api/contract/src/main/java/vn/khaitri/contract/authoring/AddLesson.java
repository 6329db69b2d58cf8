package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record AddLesson(@NotNull LessonKind kind, @NotBlank @Size(max = 200) String title) {}
