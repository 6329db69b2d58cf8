package vn.khaitri.web.lesson;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.web.shell.FormBox;

/**
 * A step in writing a lesson that changes which boxes there are. Nothing is kept by it.
 *
 * @param block index of the block that it is about
 * @param kind of the block to add
 */
record BlockEdit(Step step, int block, BlockKind kind) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<step>[a-z-]+)(?:/(?<block>\\d{1,4})|/(?<kind>[A-Z]+))?");

  enum Step {
    ADD("them"),
    REMOVE("bo"),
    RESTORE("tra-lai"),
    UP("len"),
    DOWN("xuong"),
    /** Looks into the library for a block. */
    CHOOSE("chon");

    private final String name;

    Step(String name) {
      this.name = name;
    }

    private static Optional<Step> of(String name) {
      return Arrays.stream(values()).filter(step -> step.name.equals(name)).findFirst();
    }
  }

  /**
   * @param written the value of the button, such as {@code bo/3} or {@code them/LINK}; empty when
   *     it is none of ours
   */
  static Optional<BlockEdit> of(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Step.of(parts.group("step"))
            .map(
                step -> new BlockEdit(step, index(parts.group("block")), kind(parts.group("kind"))))
        : Optional.empty();
  }

  LessonForm apply(LessonForm form) {
    return switch (step) {
      case ADD -> form.with(kind);
      case REMOVE -> form.without(block);
      case RESTORE -> form.restored();
      case UP -> form.moved(block, block - 1);
      case DOWN -> form.moved(block, block + 1);
      case CHOOSE -> form;
    };
  }

  /** Id of the box or button to go on with; empty for the start of the page. */
  String focus(LessonForm before, LessonForm after) {
    return switch (step) {
      case ADD -> after.blocks().isEmpty() ? "" : after.blocks().getLast().focus();
      case REMOVE -> after.removed() == null ? "title" : "tra-lai-phan";
      case RESTORE ->
          before.removed() == null
              ? ""
              : after.block(before.removed().id()).map(BlockBox::focus).orElse("");
      case UP -> before.block(block).map(BlockBox::up).orElse("");
      case DOWN -> before.block(block).map(BlockBox::down).orElse("");
      case CHOOSE -> before.block(block).map(BlockBox::choice).orElse("");
    };
  }

  private static int index(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static BlockKind kind(@Nullable String name) {
    var kind = name == null ? null : FormBox.choice(BlockKind.class, name);
    return kind == null ? BlockKind.TEXT : kind;
  }
}
