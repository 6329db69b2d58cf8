package vn.khaitri.web.shell;

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
}
