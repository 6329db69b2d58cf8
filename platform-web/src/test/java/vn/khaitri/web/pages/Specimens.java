package vn.khaitri.web.pages;

import jakarta.validation.constraints.Max;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/**
 * Makes an answer of any type of the contract, with nothing in it, with everything, or with words
 * that are as long as they get. Ids of things that come first in their lists are {@link #FIRST}, so
 * that what a page looks up in one answer by an id of another is found; all others differ.
 *
 * @param turn each enum and each flag takes another value in another turn
 */
public record Specimens(Size size, int turn) {
  public enum Size {
    EMPTY,
    FULL,
    LONGEST
  }

  static final UUID FIRST = new UUID(0, 1);

  /** Turns after which every step in the life of a thing was shown. */
  private static final int STATES = 6;

  /** With all flags set and all that may be missing there, then with none of both. */
  static final int TURNS = 2 * STATES;

  private static final int ROWS = 3;
  private static final int SOME = 150;
  private static final long MANY = 1_234_567;

  /** Would stand in a page as it is if some template did not escape it. */
  private static final String WORDS = "Kỹ năng số <b>& \"an toàn\"</b> 'cơ bản'";

  private static final String LONGEST_WORD = "nghiêngngảchuyểnđổisố".repeat(15);
  private static final Instant MORNING = Instant.parse("2026-11-26T01:00:00Z");

  /** What some texts are by their nature. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "html", "<p>Đoạn văn</p>",
          "ddress", "https://kho.example/tep",
          "rl", "https://kho.example/tep",
          "mediaType", "video/mp4",
          "traceId", "0af7651916cd43dd8448eb211c80319c");

  /** Records whose text the API has made safe. */
  private static final Set<String> HTML = Set.of("Block", "LessonBlock", "Passage");

  private static final List<String> LANGUAGES = List.of("vi", "en", "fr");

  /** Numbers by which rows are told apart. */
  private static final Set<String> NUMBERS = Set.of("day", "number", "period", "version");

  /** Places in lists: one that is there. */
  private static final Set<String> PLACES =
      Set.of("answer", "chosen", "correct", "key", "module", "option", "position");

  /** Is null only together with something that says so, and then it is not asked for. */
  private static final Set<String> GIVEN =
      Set.of("address", "asset", "endsAt", "height", "pages", "startsAt", "width");

  Page<?> page(Type row, int number, int rows) {
    var items = size == Size.EMPTY ? List.of() : rows(row, null, "");
    long total = turn % 2 == 1 && size != Size.EMPTY ? 2L * rows : items.size();
    return new Page<Object>(List.copyOf(items), number, rows, total);
  }

  public Object of(Type type) {
    return make(type, null, "", "");
  }

  private Object make(Type type, @Nullable AnnotatedType annotated, String name, String place) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic, annotated, place);
    }
    var plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain, place);
    }
    if (plain.isEnum()) {
      var constants = plain.getEnumConstants();
      return constants[turn % constants.length];
    }
    var most = annotated == null ? null : annotated.getAnnotation(Max.class);
    return simple(plain, name, place, most == null ? MANY : most.value());
  }

  private Object simple(Class<?> type, String name, String place, long most) {
    return switch (type.getSimpleName()) {
      case "String" -> text(name, place);
      case "UUID" -> place.chars().allMatch(row -> row == '0') ? FIRST : other(place);
      case "boolean", "Boolean" -> flag();
      case "int", "Integer" ->
          NUMBERS.contains(name)
              ? (Integer) (index(place) + 1)
              : (Integer) (int) Math.min(number(name), Math.min(most, SOME));
      case "long", "Long" -> Math.min(number(name), most);
      case "double", "Double" -> (double) number(name);
      case "BigDecimal" -> new BigDecimal(size == Size.LONGEST ? "1234.25" : "1.5");
      case "Instant" -> MORNING;
      case "LocalDate" -> LocalDate.of(2026, 11, 26);
      case "LocalTime" -> LocalTime.of(8, 0);
      case "URI" -> URI.create("https://kho.example/tep");
      case "byte[]" -> WORDS.getBytes(StandardCharsets.UTF_8);
      case "Object" -> Map.of();
      default -> throw new IllegalArgumentException("no specimen of " + type + " " + name);
    };
  }

  /** The place in the innermost list, from 0; 0 outside of lists. */
  private static int index(String place) {
    return place.isEmpty() ? 0 : place.charAt(place.length() - 1) - '0';
  }

  /** All set, then none. */
  private boolean flag() {
    return turn < STATES;
  }

  private static UUID other(String place) {
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String name, String place) {
    if (name.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith("code")) {
      return place.isEmpty() ? "ma-1" : "ma-1." + place;
    }
    if (name.equals("language")) {
      return LANGUAGES.get(index(place));
    }
    var known = KNOWN.keySet().stream().filter(name::endsWith).findFirst();
    if (known.isPresent()) {
      return KNOWN.get(known.get());
    }
    return switch (size) {
      case EMPTY -> "";
      case FULL -> WORDS;
      case LONGEST -> LONGEST_WORD;
    };
  }

  private long number(String name) {
    if (PLACES.contains(name)) {
      return 1;
    }
    return switch (size) {
      case EMPTY -> 0;
      case FULL -> 2;
      case LONGEST -> MANY;
    };
  }

  private Object collection(
      ParameterizedType generic, @Nullable AnnotatedType annotated, String place) {
    var raw = (Class<?>) generic.getRawType();
    var row = generic.getActualTypeArguments()[0];
    if (raw == Map.class) {
      return Map.of();
    }
    var inner =
        annotated instanceof AnnotatedParameterizedType parameters
            ? parameters.getAnnotatedActualTypeArguments()[0]
            : null;
    if (raw == Page.class) {
      return page(row, 0, Page.MAX_SIZE);
    }
    var rows = size == Size.EMPTY ? List.of() : rows(row, inner, place);
    return raw == Set.class ? rows.stream().collect(Collectors.toSet()) : rows;
  }

  private List<Object> rows(Type row, @Nullable AnnotatedType annotated, String place) {
    if (row instanceof Class<?> choice && choice.isEnum()) {
      return List.of(choice.getEnumConstants());
    }
    return IntStream.range(0, ROWS)
        .mapToObj(number -> make(row, annotated, "", place + number))
        .toList();
  }

  private Object record(Class<?> type, String place) {
    var components = type.getRecordComponents();
    var values = Stream.of(components).map(part -> part(part, place)).toArray();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException(type + " of " + Arrays.toString(values), refused);
    }
  }

  private @Nullable Object part(RecordComponent part, String place) {
    var annotated = part.getAnnotatedType();
    if ((size == Size.EMPTY || !flag())
        && annotated.isAnnotationPresent(Nullable.class)
        && !GIVEN.contains(part.getName())) {
      return null;
    }
    if (part.getName().equals("text") && HTML.contains(part.getDeclaringRecord().getSimpleName())) {
      return "<p>Đoạn văn</p>";
    }
    return make(part.getGenericType(), annotated, part.getName(), place);
  }
}
