package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.learning.LessonBlock;

/** Face of the library: blocks of a lesson with what is known of their pictures and documents. */
@ApplicationScoped
public class ShownBlocks {
  private final Assets assets;

  ShownBlocks(Assets assets) {
    this.assets = assets;
  }

  /**
   * @param blocks of a published lesson, each with its id
   * @param file where whoever is shown them fetches an asset
   */
  @Transactional
  public List<LessonBlock> of(List<Block> blocks, Function<UUID, URI> file) {
    var assetIds = blocks.stream().map(Block::assetId).filter(Objects::nonNull).distinct().toList();
    var facts = assetIds.isEmpty() ? Map.<UUID, AssetFacts>of() : assets.find(assetIds);
    return blocks.stream()
        .map(
            block ->
                Optional.ofNullable(block.assetId())
                    .map(id -> withAsset(block, asset(id, facts.get(id)), file.apply(id)))
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
}
