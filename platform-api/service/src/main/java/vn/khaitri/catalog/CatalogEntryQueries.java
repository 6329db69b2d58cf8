package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.shared.SearchWords;

/** Searches the listed entries. */
@ApplicationScoped
class CatalogEntryQueries {
  private final EntityManager entities;

  CatalogEntryQueries(EntityManager entities) {
    this.entities = entities;
  }

  List<CatalogEntry> page(CatalogFilter filter, CatalogOrder order, int page, int size) {
    if ((long) page * size > Integer.MAX_VALUE) {
      return List.of();
    }
    var where = Where.of(filter);
    var sorted = where.sorted(order, filter.words());
    return where
        .bind(
            entities.createQuery(
                "select e from CatalogEntry e" + where.text() + " order by " + sorted,
                CatalogEntry.class))
        .setFirstResult(page * size)
        .setMaxResults(size)
        .getResultList();
  }

  long count(CatalogFilter filter) {
    var where = Where.of(filter);
    return where
        .bind(
            entities.createQuery("select count(e) from CatalogEntry e" + where.text(), Long.class))
        .getSingleResult();
  }

  private record Where(List<String> conditions, Map<String, Object> parameters) {
    static Where of(CatalogFilter filter) {
      var where = new Where(new ArrayList<>(List.of("e.listed")), new HashMap<>());
      for (var pattern : SearchWords.patterns(filter.words())) {
        var name = "word" + where.parameters.size();
        where.and("e.search like :" + name + " escape '!'", name, pattern);
      }
      where.and(
          "(array_contains(e.terms.audience, :audience) or array_length(e.terms.audience) = 0)",
          "audience",
          filter.audience());
      where.and("e.terms.field = :field", "field", filter.field());
      where.and("array_contains(e.terms.skills, :skill)", "skill", filter.skill());
      where.and("e.terms.courseLength = :length", "length", filter.length());
      where.and("e.terms.access = :access", "access", filter.access());
      return where;
    }

    /** Titles sort as Vietnamese does by their column, versions by when they were made. */
    String sorted(CatalogOrder order, String words) {
      return switch (order) {
        case BEST_MATCH -> exact(words) + "e.title, e.courseId";
        case LATEST_PUBLICATION -> "e.versionId desc";
        case TITLE -> "e.title, e.courseId";
      };
    }

    /** Sorts by whether all words are there as typed; nothing without words. */
    private String exact(String words) {
      var patterns = SearchWords.exactPatterns(words);
      if (patterns.isEmpty()) {
        return "";
      }
      var all = new ArrayList<String>();
      for (var pattern : patterns) {
        var name = "exact" + parameters.size();
        parameters.put(name, pattern);
        all.add("e.words like :" + name + " escape '!'");
      }
      return "case when " + String.join(" and ", all) + " then 0 else 1 end, ";
    }

    private void and(String condition, String name, @Nullable Object value) {
      if (value != null) {
        conditions.add(condition);
        parameters.put(name, value);
      }
    }

    String text() {
      return " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      parameters.forEach(query::setParameter);
      return query;
    }
  }
}
