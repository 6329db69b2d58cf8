package vn.khaitri.enrolment;

import java.util.List;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/**
 * Why a person does not get into a run.
 *
 * @param arguments fill the texts of the problem
 */
record Refusal(EnrolmentProblem problem, List<String> arguments, List<FieldFault> faults) {

  Refusal(EnrolmentProblem problem, String... arguments) {
    this(problem, List.of(arguments), List.of());
  }

  ProblemException exception() {
    return new ProblemException(problem, faults, arguments.toArray());
  }
}
