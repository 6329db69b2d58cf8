package vn.khaitri.shared;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.filecheck.FileProblem;

/** The refusal of a file as a problem among the others: 413 where it is its size, 400 otherwise. */
public record FileRefusal(FileProblem problem) implements ProblemType {
  @Override
  public String name() {
    return problem.name();
  }

  @Override
  public Status status() {
    return problem.isOfSize() ? Status.REQUEST_ENTITY_TOO_LARGE : Status.BAD_REQUEST;
  }

  @Override
  public String feature() {
    return problem.feature();
  }
}
