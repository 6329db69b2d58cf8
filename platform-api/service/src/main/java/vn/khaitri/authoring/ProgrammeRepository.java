package vn.khaitri.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
  private static final String ONE_PER_CODE = "programme_code";

  List<Programme> all() {
    return listAll(Sort.by("name", "code"));
  }

  /** 409 {@code programme-code-taken} when another has the code, also when both come at once. */
  void add(Programme programme) {
    if (count("code", programme.code()) > 0) {
      throw codeTaken(programme);
    }
    try {
      persistAndFlush(programme);
    } catch (ConstraintViolationException violation) {
      if (ONE_PER_CODE.equals(violation.getConstraintName())) {
        throw codeTaken(programme);
      }
      throw violation;
    }
  }

  private static ProblemException codeTaken(Programme programme) {
    return new ProblemException(AuthoringProblem.PROGRAMME_CODE_TAKEN, programme.code());
  }
}
