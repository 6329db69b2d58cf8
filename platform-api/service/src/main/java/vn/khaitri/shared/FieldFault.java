package vn.khaitri.shared;

import java.util.List;

/**
 * A field that a refusal points at, still without words: they are found in the caller's language
 * under {@code <slug of the problem>.<name>}.
 *
 * @param pointer JSON pointer of the field
 * @param name which fault it is, for example {@code video-missing}
 * @param arguments fill {0}, {1}, … of the text
 */
public record FieldFault(String pointer, String name, List<Object> arguments) {
  public FieldFault(String pointer, String name, Object... arguments) {
    this(pointer, name, List.of(arguments));
  }
}
