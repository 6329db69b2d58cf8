package vn.khaitri.shared;

import java.util.List;

/** A refusal that the caller is told about, as RFC 9457 says. Rolls the transaction back. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient Object[] arguments;
  private final transient List<FieldFault> faults;

  /**
   * @param arguments fill {0}, {1}, … of the texts
   */
  public ProblemException(ProblemType type, Object... arguments) {
    this(type, List.of(), arguments);
  }

  public ProblemException(ProblemType type, List<FieldFault> faults, Object... arguments) {
    super(type.slug());
    this.type = type;
    this.arguments = arguments;
    this.faults = faults;
  }

  public ProblemType type() {
    return type;
  }

  Object[] arguments() {
    return arguments;
  }

  List<FieldFault> faults() {
    return faults;
  }
}
