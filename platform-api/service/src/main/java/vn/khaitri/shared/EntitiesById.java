package vn.khaitri.shared;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/**
 * Many rows by their ids in one statement, which takes them as one array. A query with {@code in}
 * and a list is a statement for each number of ids, made anew at each call.
 */
public final class EntitiesById {
  private EntitiesById() {}

  /** Those that there are, each once, in the order of the ids. */
  public static <T> List<T> find(Session session, Class<T> entity, Collection<?> ids) {
    return session.findMultiple(entity, ids.stream().distinct().toList()).stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
