package vn.khaitri.web.lesson;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a lesson's title and blocks as they stand in the page, right or wrong.
 *
 * @param removed the block taken out last, which may be put back where it was
 * @param revision of the lesson that the form is about to change
 */
record LessonForm(String title, List<BlockBox> blocks, @Nullable BlockBox removed, int revision) {
  private static final String REMOVED = "removed";

  LessonForm {
    blocks = List.copyOf(blocks);
  }

  /** A lesson without blocks starts with the one that its kind asks for. */
  static LessonForm of(LessonDraftView lesson) {
    var kept = lesson.blocks();
    var blocks =
        IntStream.range(0, kept.size()).mapToObj(n -> BlockBox.of(n, kept.get(n))).toList();
    return new LessonForm(
        lesson.title(),
        blocks.isEmpty() ? List.of(BlockBox.fresh(0, usual(lesson.kind()))) : blocks,
        null,
        lesson.revision());
  }

  private static BlockKind usual(LessonKind kind) {
    return switch (kind) {
      case DOCUMENT -> BlockKind.DOCUMENT;
      case LINK -> BlockKind.LINK;
      case TEXT, VIDEO, QUIZ, PRACTICE, SESSION -> BlockKind.TEXT;
    };
  }

  static LessonForm of(MultivaluedMap<String, String> form) {
    var blocks = new ArrayList<BlockBox>();
    for (int n = 0; n < WriteLesson.MOST_BLOCKS; n++) {
      var block = BlockBox.of(form, BlockBox.name(n), n);
      if (block == null) {
        break;
      }
      blocks.add(block);
    }
    var place = FormBox.number(form, REMOVED + "-place");
    return new LessonForm(
        FormBox.text(form, "title"),
        blocks,
        place == null ? null : BlockBox.of(form, REMOVED, place),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  WriteLesson request() {
    return new WriteLesson(title, sent().stream().map(BlockBox::request).toList(), revision);
  }

  private List<BlockBox> sent() {
    return blocks.stream().filter(block -> !block.isBlank()).toList();
  }

  /** A refusal with its pointers led from what was sent to the boxes of the page. */
  Problem placed(Problem problem) {
    var sent = sent();
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.errors().stream().map(error -> BlockFault.placed(error, sent)).toList(),
        problem.traceId());
  }

  LessonForm rebasedOn(int kept) {
    return new LessonForm(title, blocks, removed, kept);
  }

  LessonForm with(BlockKind kind) {
    if (isFull()) {
      return this;
    }
    var more = new ArrayList<>(blocks);
    more.add(BlockBox.fresh(blocks.size(), kind));
    return with(more, removed);
  }

  LessonForm without(int block) {
    if (block >= blocks.size()) {
      return this;
    }
    var left = new ArrayList<>(blocks);
    var gone = left.remove(block);
    return with(left, gone.isBlank() ? removed : gone);
  }

  LessonForm restored() {
    if (removed == null || isFull()) {
      return this;
    }
    var more = new ArrayList<>(blocks);
    more.add(Math.clamp(removed.index(), 0, more.size()), removed);
    return with(more, null);
  }

  /** Past either end nothing moves. */
  LessonForm moved(int block, int place) {
    if (block >= blocks.size() || place < 0 || place >= blocks.size()) {
      return this;
    }
    var order = new ArrayList<>(blocks);
    order.add(place, order.remove(block));
    return with(order, removed);
  }

  private LessonForm with(List<BlockBox> order, @Nullable BlockBox out) {
    return new LessonForm(
        title,
        IntStream.range(0, order.size()).mapToObj(n -> order.get(n).at(n)).toList(),
        out,
        revision);
  }

  Optional<BlockBox> block(int index) {
    return index < blocks.size() ? Optional.of(blocks.get(index)) : Optional.empty();
  }

  Optional<BlockBox> block(UUID id) {
    return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
  }

  public boolean isFull() {
    return blocks.size() >= WriteLesson.MOST_BLOCKS;
  }

  public boolean isLast(BlockBox block) {
    return block.number() == blocks.size();
  }

  public List<BlockKind> kinds() {
    return List.of(BlockKind.values());
  }
}
