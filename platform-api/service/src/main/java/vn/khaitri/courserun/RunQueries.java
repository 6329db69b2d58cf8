package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.RunOrder;
import vn.khaitri.shared.Paging;

/** The lists of runs that organisers ask for. */
@ApplicationScoped
class RunQueries {

  private final EntityManager entities;

  RunQueries(EntityManager entities) {
    this.entities = entities;
  }

  List<Run> page(RunFilter filter, RunOrder order, int page, int size) {
    return Paging.items(listing(filter, order), page, size);
  }

  /** Latest start first. */
  List<Run> all(RunFilter filter) {
    return listing(filter, RunOrder.LATEST_START).getResultList();
  }

  long count(RunFilter filter) {
    var where = Where.of(filter);
    return where
        .bind(entities.createQuery("select count(r) from Run r" + where.text(), Long.class))
        .getSingleResult();
  }

  private TypedQuery<Run> listing(RunFilter filter, RunOrder order) {
    var where = Where.of(filter);
    return where.bind(
        entities.createQuery(
            "select r from Run r join fetch r.taught" + where.text() + clause(order), Run.class));
  }

  private static String clause(RunOrder order) {
    return switch (order) {
      case LATEST_START -> " order by r.plan.startsAt desc nulls last, r.name, r.id";
      case EARLIEST_START -> " order by r.plan.startsAt nulls last, r.name, r.id";
      case NAME -> " order by collate(r.name as `vi-VN-x-icu`), r.id";
    };
  }

  private record Where(List<String> conditions, Map<String, Object> parameters) {
    static Where of(RunFilter filter) {
      var where = new Where(new ArrayList<>(), new HashMap<>());
      where.and("r.courseId = :course", "course", filter.course());
      where.and("r.plan.unitId in :units", "units", filter.units());
      where.and("r.plan.waveSearch = :wave", "wave", filter.waveSearch());
      where.and("r.plan.mode = :mode", "mode", filter.mode());
      where.and("r.state = :state", "state", filter.state());
      where.and("r.plan.endsAt > :endsAfter", "endsAfter", filter.endsAfter());
      where.and("r.plan.startsAt < :startsBefore", "startsBefore", filter.startsBefore());
      return where;
    }

    private void and(String condition, String name, @Nullable Object value) {
      if (value != null) {
        conditions.add(condition);
        parameters.put(name, value);
      }
    }

    String text() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      parameters.forEach(query::setParameter);
      return query;
    }
  }
}
