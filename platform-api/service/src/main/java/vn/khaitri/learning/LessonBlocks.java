package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import vn.khaitri.authoring.PublishedLesson;
import vn.khaitri.contract.learning.LearningApi;
import vn.khaitri.contract.learning.LessonBlock;
import vn.khaitri.library.ShownBlocks;

/** The blocks of a lesson, their files by way of the classroom. */
@ApplicationScoped
class LessonBlocks {
  private final ShownBlocks blocks;

  LessonBlocks(ShownBlocks blocks) {
    this.blocks = blocks;
  }

  List<LessonBlock> shown(UUID runId, PublishedLesson lesson) {
    return blocks.of(lesson.blocks(), assetId -> file(runId, lesson, assetId));
  }

  private static URI file(UUID runId, PublishedLesson lesson, UUID assetId) {
    return UriBuilder.fromResource(LearningApi.class)
        .path(LearningApi.class, "file")
        .build(runId, lesson.lessonId(), assetId);
  }
}
