package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.SearchWords;

/** Searches the listed entries. */
@ApplicationScoped
class CatalogEntryQueries {
  private final EntityManager entities;

  CatalogEntryQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What has the words with the marks they were typed with comes first, then by title: its column
   * sorts as Vietnamese does.
   */
  List<CatalogEntry> page(CatalogFilter filter, int page, int size) {
    if ((long) page * size > Integer.MAX_VALUE) {
      return List.of();
    }
    var where = Where.of(filter);
    var exact = where.exact(filter.words());
    return where
        .bind(
            entities.createQuery(
                "select e from CatalogEntry e"
                    + where.text()
                    + " order by "
                    + exact
                    + "e.title, e.courseId",
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

    /** Sorts by whether all words are there as typed; nothing without words. */
    String exact(String words) {
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
