package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param moduleId where the lesson goes, at the end; null for the last module, which is made when
 *     there is none
 */
public record AddLesson(
    @NotNull LessonKind kind, @NotBlank @Size(max = 200) String title, @Nullable UUID moduleId) {
  public AddLesson(LessonKind kind, String title) {
    this(kind, title, null);
  }
}
