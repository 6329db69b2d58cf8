package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.PublishedLesson;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.learning.LearningApi;
import vn.khaitri.contract.learning.LessonBlock;
import vn.khaitri.library.AssetFacts;
import vn.khaitri.library.Assets;

/** The blocks of a lesson with what the library knows of their pictures and documents. */
@ApplicationScoped
class LessonBlocks {
  private final Assets assets;

  LessonBlocks(Assets assets) {
    this.assets = assets;
  }

  List<LessonBlock> shown(UUID runId, PublishedLesson lesson) {
    var assetIds =
        lesson.blocks().stream().map(Block::assetId).filter(Objects::nonNull).distinct().toList();
    var facts = assetIds.isEmpty() ? Map.<UUID, AssetFacts>of() : assets.find(assetIds);
    return lesson.blocks().stream()
        .map(
            block ->
                Optional.ofNullable(block.assetId())
                    .map(id -> withAsset(block, asset(id, facts.get(id)), file(runId, lesson, id)))
                    .orElseGet(() -> withoutAsset(block)))
        .toList();
  }

  private static LessonBlock withoutAsset(Block block) {
    return new LessonBlock(id(block), block.kind(), block.text(), block.address(), null);
  }

  private static LessonBlock withAsset(Block block, LessonBlock.Asset asset, URI address) {
    return new LessonBlock(id(block), block.kind(), block.text(), address, asset);
  }

  /** What was published has one. */
  private static UUID id(Block block) {
    return Objects.requireNonNull(block.id());
  }

  private static LessonBlock.Asset asset(UUID id, @Nullable AssetFacts facts) {
    return facts == null
        ? new LessonBlock.Asset(id, 0, false, "", "", false)
        : new LessonBlock.Asset(
            id,
            facts.bytes(),
            facts.aiGenerated(),
            facts.licence(),
            facts.owner(),
            facts.available());
  }

  private static URI file(UUID runId, PublishedLesson lesson, UUID assetId) {
    return UriBuilder.fromResource(LearningApi.class)
        .path(LearningApi.class, "file")
        .build(runId, lesson.lessonId(), assetId);
  }
}
