package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateExtension;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;

/**
 * How forms show a problem: a list at the top that leads to the fields, and words at each field.
 */
@TemplateExtension
public class ProblemFields {
  private ProblemFields() {}

  /** Id of the field in the page: {@code /questions/0/text} is {@code questions-0-text}. */
  public static String fieldId(Problem.FieldError error) {
    return bare(error.pointer()).replace('/', '-');
  }

  /**
   * What is wrong with this field; null when nothing is. By a namespace, since there may be no
   * problem to ask.
   *
   * @param field pointer without its first slash
   */
  @TemplateExtension(namespace = "fault")
  public static @Nullable String at(@Nullable Problem problem, String field) {
    return words(problem, field::equals);
  }

  /**
   * What is wrong with this field or any part of it, for lists that are typed into one box; null
   * when nothing is.
   *
   * @param field pointer without its first slash
   */
  @TemplateExtension(namespace = "fault")
  public static @Nullable String within(@Nullable Problem problem, String field) {
    return words(problem, pointer -> pointer.equals(field) || pointer.startsWith(field + "/"));
  }

  private static @Nullable String words(@Nullable Problem problem, Predicate<String> pointers) {
    if (problem == null) {
      return null;
    }
    var words =
        problem.errors().stream()
            .filter(error -> pointers.test(bare(error.pointer())))
            .map(Problem.FieldError::message)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? null : words;
  }

  private static String bare(String pointer) {
    return pointer.startsWith("/") ? pointer.substring(1) : pointer;
  }
}
