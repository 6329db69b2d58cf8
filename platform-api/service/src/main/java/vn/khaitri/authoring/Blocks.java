package vn.khaitri.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.Ids;

/** The blocks of a lesson on their way in and out. */
final class Blocks {
  private Blocks() {}

  /** Each with an id of its own, kept where the author sent one. */
  static List<Block> identified(List<Block> blocks) {
    var taken = new HashSet<UUID>();
    return blocks.stream()
        .map(
            block ->
                block.id() != null && taken.add(block.id()) ? block : withId(block, Ids.next()))
        .toList();
  }

  /** Their HTML as readers may have it. The one place where it is sanitised. */
  static List<Block> safe(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                block.kind() == BlockKind.TEXT
                    ? new Block(
                        block.id(), block.kind(), LessonHtml.sanitised(block.text()), null, null)
                    : block)
        .toList();
  }

  static List<UUID> assets(List<Block> blocks) {
    return blocks.stream().map(Block::assetId).filter(Objects::nonNull).distinct().toList();
  }

  static List<UUID> ids(List<Block> identified) {
    return identified.stream().map(Block::id).map(Objects::requireNonNull).toList();
  }

  /** True when a reader would find nothing that this kind of lesson asks for in its blocks. */
  static boolean lack(LessonKind kind, List<Block> blocks) {
    return switch (kind) {
      case TEXT, PRACTICE, SESSION -> areEmpty(blocks);
      case DOCUMENT -> !haveSome(blocks, BlockKind.DOCUMENT);
      case LINK -> !haveSome(blocks, BlockKind.LINK);
      case VIDEO, QUIZ -> false;
    };
  }

  private static boolean areEmpty(List<Block> blocks) {
    return blocks.stream()
        .allMatch(block -> block.kind() == BlockKind.TEXT && LessonHtml.isEmpty(block.text()));
  }

  private static boolean haveSome(List<Block> blocks, BlockKind kind) {
    return blocks.stream().anyMatch(block -> block.kind() == kind);
  }

  private static Block withId(Block block, UUID id) {
    return new Block(id, block.kind(), block.text(), block.assetId(), block.address());
  }
}
