package vn.khaitri.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.TimetableView.Cell;

/** What the periods of the working days are given to. Never changes; periods left out are free. */
record Timetable(Map<Place, SlotSubject> slots) {
  static final Timetable EMPTY = new Timetable(Map.of());

  Timetable {
    slots = Map.copyOf(slots);
  }

  /** Day and period of the day, both from 1. */
  record Place(int day, int period) implements Comparable<Place> {
    private static final Comparator<Place> IN_TIME =
        Comparator.comparingInt(Place::day).thenComparingInt(Place::period);

    @Override
    public int compareTo(Place other) {
      return IN_TIME.compare(this, other);
    }
  }

  /**
   * @param subject null to free the periods
   */
  Timetable with(int day, int from, int to, @Nullable SlotSubject subject) {
    var next = new TreeMap<>(slots);
    for (int period = from; period <= to; period++) {
      var place = new Place(day, period);
      if (subject == null) {
        next.remove(place);
      } else {
        next.put(place, subject);
      }
    }
    return new Timetable(next);
  }

  Timetable swapped(int first, int second) {
    return moved(
        place -> {
          if (place.day() == first) {
            return new Place(second, place.period());
          }
          return place.day() == second ? new Place(first, place.period()) : place;
        });
  }

  /**
   * The slots follow their modules; those of modules left out are free.
   *
   * @param order the numbers that the modules had, in their new order
   */
  Timetable arranged(List<Integer> order) {
    return given(
        subject -> {
          int number = order.indexOf(subject.module()) + 1;
          return number == 0
              ? Optional.empty()
              : Optional.of(
                  new SlotSubject(
                      number,
                      subject.kind(),
                      Optional.ofNullable(subject.topic())
                          .map(code -> Numbering.code(code, subject.module(), number))
                          .orElse(null)));
        });
  }

  /** Slots of the module lose a topic that is not among these. */
  Timetable withTopics(int module, List<String> codes) {
    return given(
        subject ->
            Optional.of(
                subject.module() == module
                        && subject.topic() != null
                        && !codes.contains(subject.topic())
                    ? new SlotSubject(module, subject.kind(), null)
                    : subject));
  }

  PeriodCounts of(int module) {
    var theory = count(module, PeriodKind.THEORY);
    var practice = count(module, PeriodKind.PRACTICE);
    return new PeriodCounts(theory, practice, theory + practice);
  }

  boolean begun() {
    return !slots.isEmpty();
  }

  /** The last day with a period that is not free; 0 when all are. */
  int lastDay() {
    return slots.keySet().stream().mapToInt(Place::day).max().orElse(0);
  }

  /** Likewise the last period of any day. */
  int lastPeriod() {
    return slots.keySet().stream().mapToInt(Place::period).max().orElse(0);
  }

  List<Cell> cells(int days, int periods) {
    return IntStream.rangeClosed(1, days)
        .boxed()
        .flatMap(
            day ->
                IntStream.rangeClosed(1, periods)
                    .mapToObj(period -> new Cell(day, period, slots.get(new Place(day, period)))))
        .toList();
  }

  private int count(int module, PeriodKind kind) {
    return (int)
        slots.values().stream()
            .filter(subject -> subject.module() == module && subject.kind() == kind)
            .count();
  }

  private Timetable moved(UnaryOperator<Place> move) {
    SortedMap<Place, SlotSubject> next = new TreeMap<>();
    slots.forEach((place, subject) -> next.put(move.apply(place), subject));
    return new Timetable(next);
  }

  private Timetable given(Function<SlotSubject, Optional<SlotSubject>> change) {
    SortedMap<Place, SlotSubject> next = new TreeMap<>();
    slots.forEach(
        (place, subject) -> change.apply(subject).ifPresent(other -> next.put(place, other)));
    return new Timetable(next);
  }
}
