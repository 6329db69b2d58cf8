package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Supplier;
import vn.khaitri.contract.Problem;

/**
 * The API refused. A page that has a form catches this and shows the problem there; anything else
 * becomes an error page.
 */
public class ProblemException extends RuntimeException {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.status() + " " + problem.type());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  public boolean is(String slug) {
    return problem.slug().equals(slug);
  }

  /** Whether what was sent lost against a change that came first. */
  public boolean isEditConflict() {
    return isEditConflict(problem);
  }

  static boolean isEditConflict(Problem problem) {
    return Set.of("changed-by-other", "changed-meanwhile").contains(problem.slug());
  }

  /**
   * The page with the form once more, if the viewer can put right what was refused.
   *
   * @throws ProblemException this one, if there is nothing that they could change
   */
  public Response onForm(Supplier<TemplateInstance> page) {
    return switch (problem.status()) {
      case 400, 409, 413, 422 -> Response.status(problem.status()).entity(page.get()).build();
      default -> throw this;
    };
  }
}
