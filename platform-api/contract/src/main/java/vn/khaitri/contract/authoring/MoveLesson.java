package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param position zero-based place that the lesson takes in the module; past the end means the end
 * @param moduleId null for the module that it is in
 */
public record MoveLesson(@Min(0) int position, @Nullable UUID moduleId) {
  public MoveLesson(int position) {
    this(position, null);
  }
}
