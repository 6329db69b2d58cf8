package vn.khaitri.web.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;

/** Between the records of requests and the boxes of a {@link Form}. */
final class FormRecords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final Map<String, List<String>> boxes;
  private final List<Problem.FieldError> faults = new ArrayList<>();

  FormRecords(Map<String, List<String>> boxes) {
    this.boxes = boxes;
  }

  /**
   * @param name of the box, empty for the request itself
   * @param into boxes by their names; nothing is put for null and for what is not ticked
   */
  static void spread(@Nullable Object value, String name, Map<String, List<String>> into) {
    switch (value) {
      case null -> {}
      case Record record -> {
        for (var part : record.getClass().getRecordComponents()) {
          spread(valueOf(part, record), inside(name, part.getName()), into);
        }
      }
      case List<?> rows when rows.stream().anyMatch(Record.class::isInstance) ->
          IntStream.range(0, rows.size()).forEach(i -> spread(rows.get(i), name + "-" + i, into));
      case List<?> texts -> into.put(name, texts.stream().map(FormRecords::written).toList());
      case Boolean ticked -> {
        if (ticked) {
          into.put(name, List.of("true"));
        }
      }
      default -> into.put(name, List.of(written(value)));
    }
  }

  private static String written(Object value) {
    return switch (value) {
      case BigDecimal number when number.signum() == 0 -> "0";
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case LocalTime time -> time.format(DateTimeFormatter.ofPattern("HH:mm"));
      case Enum<?> constant -> constant.name();
      default -> value.toString();
    };
  }

  private static String inside(String name, String part) {
    return name.isEmpty() ? part : name + "-" + part;
  }

  <T> T read(Class<T> request) {
    var read = request.cast(record(request, ""));
    if (!faults.isEmpty()) {
      throw Unreadable.refusal(faults);
    }
    return read;
  }

  private Object record(Class<?> type, String name) {
    var parts = type.getRecordComponents();
    var values = Stream.of(parts).map(part -> part(part, inside(name, part.getName()))).toArray();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(type + " cannot be made", refused.getCause());
    } catch (ReflectiveOperationException closed) {
      throw new IllegalArgumentException(type + " cannot be made", closed);
    }
  }

  private @Nullable Object part(RecordComponent part, String name) {
    var optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (optional && part.getType().isRecord() && !has(name + "-")) {
      return null;
    }
    var value = value(part.getGenericType(), name);
    return optional && "".equals(value) ? null : value;
  }

  private @Nullable Object value(Type type, String name) {
    if (type instanceof ParameterizedType list) {
      return list((Class<?>) list.getActualTypeArguments()[0], name);
    }
    var plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain, name);
    }
    return scalar(plain, name, text(name));
  }

  private List<Object> list(Class<?> row, String name) {
    if (row.isRecord()) {
      return Stream.iterate(0, i -> has(name + "-" + i + "-"), i -> i + 1)
          .map(i -> record(row, name + "-" + i))
          .toList();
    }
    return boxes.getOrDefault(name, List.of()).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .flatMap(text -> Stream.ofNullable(scalar(row, name, text)))
        .toList();
  }

  private boolean has(String start) {
    return boxes.keySet().stream().anyMatch(name -> name.startsWith(start));
  }

  private String text(String name) {
    return String.join("\n", boxes.getOrDefault(name, List.of()));
  }

  private @Nullable Object scalar(Class<?> type, String name, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == boolean.class || type == Boolean.class) {
      return boxes.containsKey(name) && !text.equals("false");
    }
    if (type == int.class) {
      return boxes.containsKey(name) ? or(FormBox.number(text), 0, name, Unreadable.NUMBER) : 0;
    }
    if (text.isEmpty()) {
      return null;
    }
    return switch (type.getSimpleName()) {
      case "Integer" -> or(FormBox.number(text), null, name, Unreadable.NUMBER);
      case "BigDecimal" -> or(FormBox.decimal(text), null, name, Unreadable.NUMBER);
      case "LocalDate" -> or(Days.read(text), null, name, Unreadable.DAY);
      case "Instant" -> or(moment(text), null, name, Unreadable.DAY);
      case "LocalTime" -> or(time(text), null, name, Unreadable.TIME);
      case "URI" -> or(address(text), null, name, Unreadable.ADDRESS);
      case "UUID" -> FormBox.id(text);
      default -> constant(type, text);
    };
  }

  private static @Nullable Object constant(Class<?> type, String text) {
    if (!type.isEnum()) {
      throw new IllegalArgumentException("no box holds a " + type);
    }
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Object or(
      @Nullable Object read, @Nullable Object otherwise, String name, Unreadable fault) {
    if (read == null) {
      faults.add(fault.at(name.replace('-', '/')));
      return otherwise;
    }
    return read;
  }

  private static @Nullable Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException words) {
      return null;
    }
  }

  private static @Nullable LocalTime time(String text) {
    try {
      return LocalTime.parse(text, TIME);
    } catch (DateTimeParseException words) {
      return null;
    }
  }

  /** People leave out what they think goes without saying. */
  private static @Nullable URI address(String text) {
    try {
      return new URI(text.contains(":") ? text : "https://" + text);
    } catch (URISyntaxException words) {
      return null;
    }
  }

  private static @Nullable Object valueOf(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalArgumentException(record.getClass() + " cannot be read", closed);
    }
  }
}
