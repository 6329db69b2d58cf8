package vn.khaitri.shared;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;
import vn.khaitri.contract.Page;

/** From a Panache query to a page of views. */
public final class Paging {
  private Paging() {}

  public static <E, V> Page<V> of(PanacheQuery<E> query, int page, int size, Function<E, V> view) {
    // Hibernate counts rows in an int; no list of ours is that long.
    boolean beyond = (long) page * size > Integer.MAX_VALUE;
    var items = beyond ? List.<V>of() : query.page(page, size).list().stream().map(view).toList();
    return new Page<>(items, page, size, query.count());
  }
}
