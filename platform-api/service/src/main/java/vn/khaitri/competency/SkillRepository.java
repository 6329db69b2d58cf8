package vn.khaitri.competency;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.competency.FrameworkState;

@ApplicationScoped
class SkillRepository implements PanacheRepositoryBase<Skill, UUID> {

  /** Of frameworks that are or were in force. */
  List<Skill> known(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : list(
            """
            from Skill s join fetch s.group g join fetch g.framework f
            where s.code in ?1 and f.state = ?2""",
            codes,
            FrameworkState.IN_FORCE);
  }

  /**
   * Of frameworks in force on this day.
   *
   * @param patterns all must fit, see {@link vn.khaitri.shared.SearchWords}
   */
  PanacheQuery<Skill> inForce(LocalDate day, List<String> patterns) {
    var query =
        new StringBuilder(
            """
            from Skill s join fetch s.group g join fetch g.framework f
            where f.state = :state and f.validFrom <= :day
            and (f.validTo is null or f.validTo >= :day)""");
    var parameters = new HashMap<String, Object>();
    parameters.put("state", FrameworkState.IN_FORCE);
    parameters.put("day", day);
    for (int i = 0; i < patterns.size(); i++) {
      query.append(" and s.search like :word").append(i).append(" escape '!'");
      parameters.put("word" + i, patterns.get(i));
    }
    return find(query.append(" order by f.name, s.code").toString(), parameters);
  }
}
