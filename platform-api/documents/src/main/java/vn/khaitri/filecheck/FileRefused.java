package vn.khaitri.filecheck;

import java.util.List;

/** A file is not taken, and its sender is told why. */
public final class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient FileProblem problem;
  private final transient List<String> faults;
  private final transient Object[] arguments;

  /**
   * @param arguments fill {0}, {1}, … of the texts
   */
  public FileRefused(FileProblem problem, Object... arguments) {
    this(problem, List.of(), arguments);
  }

  /**
   * @param faults what in the file is meant, each with its words under {@code <slug>.<fault>}
   */
  public FileRefused(FileProblem problem, List<String> faults, Object... arguments) {
    super(problem.slug());
    this.problem = problem;
    this.faults = List.copyOf(faults);
    this.arguments = arguments.clone();
  }

  public FileProblem problem() {
    return problem;
  }

  public List<String> faults() {
    return faults;
  }

  public Object[] arguments() {
    return arguments.clone();
  }
}
