package vn.khaitri.web.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.ThreadView;

/**
 * The comments at one place of a page, and the form for another one.
 *
 * @param module number of a programme's module
 * @param blocks ids of the lesson's blocks in their order, to choose one
 * @param round that a new comment answers to
 * @param back the page that it stands on
 */
public record Spot(
    SubjectKind kind,
    UUID subjectId,
    @Nullable UUID lessonId,
    @Nullable Integer module,
    List<UUID> blocks,
    List<ThreadView> threads,
    @Nullable UUID round,
    boolean writable,
    String back) {

  /** A block by its number from 1. */
  public record BlockChoice(int number, UUID id) {}

  public List<BlockChoice> choices() {
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> new BlockChoice(i + 1, blocks.get(i)))
        .toList();
  }

  /** Number of the block that a thread stands at; 0 when it is none, or none of now. */
  public int blockNumber(ThreadView thread) {
    var block = thread.place().blockId();
    return block == null ? 0 : blocks.indexOf(block) + 1;
  }

  public long open() {
    return threads.stream().filter(thread -> thread.resolvedAt() == null).count();
  }

  /** In the page. */
  public String anchor() {
    if (lessonId != null) {
      return "gop-y-" + lessonId;
    }
    return module == null ? "gop-y-chung" : "gop-y-chuyen-de-" + module;
  }
}
