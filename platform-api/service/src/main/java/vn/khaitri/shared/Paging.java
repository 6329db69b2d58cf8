package vn.khaitri.shared;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import vn.khaitri.contract.Page;

/** From a Panache query to a page of views. */
public final class Paging {
  /** Rows that are counted at least. */
  private static final long COUNTED = 1000;

  private Paging() {}

  public static <E, V> Page<V> of(PanacheQuery<E> query, int page, int size, Function<E, V> view) {
    return new Page<>(items(query, page, size, view), page, size, query.count());
  }

  /**
   * For a list that can be very long: its rows are counted as far as anybody leafs, and not for
   * each page to the last.
   *
   * @param countUpTo counts the rows, no further than the number that it is given
   */
  public static <E, V> Page<V> ofMany(
      PanacheQuery<E> query, int page, int size, Function<E, V> view, LongUnaryOperator countUpTo) {
    long most = Math.max(COUNTED, (page + 2L) * size);
    long counted = countUpTo.applyAsLong(most + 1);
    return new Page<>(
        items(query, page, size, view), page, size, Math.min(counted, most), counted > most);
  }

  /** One page of rows; none beyond where Hibernate can count. */
  public static <V> List<V> items(TypedQuery<V> query, int page, int size) {
    return (long) page * size > Integer.MAX_VALUE
        ? List.of()
        : query.setFirstResult(page * size).setMaxResults(size).getResultList();
  }

  private static <E, V> List<V> items(
      PanacheQuery<E> query, int page, int size, Function<E, V> view) {
    // Hibernate counts rows in an int; no list of ours is that long.
    boolean beyond = (long) page * size > Integer.MAX_VALUE;
    return beyond ? List.of() : query.page(page, size).list().stream().map(view).toList();
  }
}
