package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;

/**
 * What a box of a form holds that no request can carry. It is told like a refusal of the API; the
 * words are those of {@link ShellMessages}.
 */
public enum Unreadable {
  NUMBER,
  DAY,
  TIME,
  ADDRESS;

  private static final URI TYPE = URI.create("/problems/unreadable");

  static ProblemException refusal(List<Problem.FieldError> faults) {
    return new ProblemException(new Problem(TYPE, "", 400, null, faults, null));
  }

  Problem.FieldError at(String pointer) {
    return new Problem.FieldError("/" + pointer, name());
  }

  /** Null when the box at the pointer can be read. */
  static @Nullable Unreadable at(Problem problem, String pointer) {
    return TYPE.equals(problem.type())
        ? problem.errors().stream()
            .filter(fault -> fault.pointer().equals("/" + pointer))
            .map(fault -> valueOf(fault.message()))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** What a fault of such a refusal says; null for one of the API's. */
  @TemplateExtension
  static @Nullable Unreadable unreadable(Problem.FieldError fault, Problem problem) {
    return TYPE.equals(problem.type()) ? valueOf(fault.message()) : null;
  }
}
