package vn.khaitri.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Predicate;

/**
 * The days and moments that are taken: the years 1 to 9999. Java counts a billion years each way,
 * but columns of dates do not reach that far, nor do sums of time.
 */
final class StorableDates {
  private static final int LAST_YEAR = 9999;

  private StorableDates() {}

  static boolean holds(LocalDate date) {
    return isTaken(date);
  }

  static boolean holds(Instant moment) {
    return moment.isAfter(Instant.MIN.plusSeconds(86_400))
        && moment.isBefore(Instant.MAX.minusSeconds(86_400))
        && isTaken(moment.atOffset(ZoneOffset.UTC));
  }

  private static boolean isTaken(TemporalAccessor time) {
    int year = time.get(ChronoField.YEAR);
    return year >= 1 && year <= LAST_YEAR;
  }

  /** The same for bodies. */
  static SimpleModule json() {
    return new SimpleModule("storable-dates")
        .addDeserializer(
            LocalDate.class,
            new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, StorableDates::holds))
        .addDeserializer(
            Instant.class,
            new Bounded<>(Instant.class, InstantDeserializer.INSTANT, StorableDates::holds));
  }

  /** The value of an {@link OutOfRange} is told to nobody. */
  static final class OutOfRange extends InvalidFormatException {
    private static final long serialVersionUID = 1L;

    OutOfRange(JsonParser parser, Object value, Class<?> type) {
      super(parser, "Out of range", value, type);
    }
  }

  private static final class Bounded<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> reader;
    private final transient Predicate<T> taken;

    Bounded(Class<T> type, JsonDeserializer<T> reader, Predicate<T> taken) {
      super(type);
      this.reader = reader;
      this.taken = taken;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var time = reader.deserialize(parser, context);
      if (time != null && !taken.test(time)) {
        throw new OutOfRange(parser, time, handledType());
      }
      return time;
    }
  }
}
