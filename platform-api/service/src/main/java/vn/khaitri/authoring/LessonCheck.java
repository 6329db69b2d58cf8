package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;

/** Whether what a lesson points at is there. */
@ApplicationScoped
class LessonCheck {
  void requireAssets(List<Block> blocks, UUID authorId) {}

  void requireSkills(List<String> skills) {}

  void requireFrameworkModule(Course course, @Nullable Integer number) {}
}
