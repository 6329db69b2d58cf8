package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;

/**
 * A form as a tree of boxes, as they stand in the page, right or wrong. The names of the boxes are
 * the pointers of the API's problems with dashes: {@code plan-funding-source} holds what becomes
 * {@code /plan/funding/source} of the request. A list of texts is several boxes of one name or the
 * lines of one box; a list of records is boxes with numbers, {@code module-topics-0-code}.
 *
 * <p>Pages hold it, the tags of {@code templates/tags} draw it. It never changes.
 */
public final class Form {
  private static final Pattern ROW = Pattern.compile("(\\d{1,4})(?:-.*)?");

  private final Map<String, List<String>> boxes;
  private final @Nullable Problem problem;
  private final String focus;

  private Form(Map<String, List<String>> boxes, @Nullable Problem problem, String focus) {
    this.boxes = boxes;
    this.problem = problem;
    this.focus = focus;
  }

  /** What a page shows before anybody typed: the request that would change nothing. */
  public static Form of(Object request) {
    var boxes = new TreeMap<String, List<String>>();
    FormRecords.spread(request, "", boxes);
    return new Form(boxes, null, "");
  }

  /**
   * What a page shows of a request that does not exist yet.
   *
   * @param values by the pointers of their boxes; the others are empty
   */
  public static Form holding(Map<String, ?> values) {
    var boxes = new TreeMap<String, List<String>>();
    values.forEach((pointer, value) -> FormRecords.spread(value, name(pointer), boxes));
    return new Form(boxes, null, "");
  }

  /** What a browser sent. */
  public static Form typed(MultivaluedMap<String, String> sent) {
    var boxes = new TreeMap<String, List<String>>();
    sent.forEach(
        (name, texts) ->
            boxes.put(
                name, texts.stream().map(text -> text.replace("\r\n", "\n").strip()).toList()));
    return new Form(boxes, null, "");
  }

  /**
   * The request that the boxes hold. What is left empty is null where the contract allows null, and
   * for the API to refuse elsewhere.
   *
   * @throws ProblemException what the API would answer, with the fields at fault, where a number, a
   *     day, a time or an address cannot be read; see {@link Unreadable}
   */
  public <T> T as(Class<T> request) {
    return new FormRecords(boxes).read(request);
  }

  /**
   * Leads on, or shows the form once more with what was wrong in it.
   *
   * @param act sends the request and answers the address to go on at
   * @param again draws the page around this form with its problem
   */
  public Response sent(Function<Form, String> act, Function<Form, TemplateInstance> again) {
    try {
      return Response.seeOther(URI.create(act.apply(this))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again.apply(refused(refusal.problem())));
    }
  }

  /** Of a button alone. */
  public static Form none() {
    return holding(Map.of());
  }

  /** With what was wrong with another form of the same page. */
  public Form refused(Form other) {
    return new Form(boxes, other.problem, "");
  }

  public Form refused(Problem refusal) {
    return new Form(boxes, refusal, "");
  }

  /** What the API says of one pointer stands at another, where its box is. */
  public Form pointing(String pointer, String box) {
    return problem == null
        ? this
        : new Form(
            boxes,
            new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors().stream()
                    .map(
                        fault ->
                            fault.pointer().equals(pointer)
                                ? new Problem.FieldError(box, fault.message())
                                : fault)
                    .toList(),
                problem.traceId()),
            focus);
  }

  /** When someone was quicker: the same boxes over their change. */
  public Form over(IntSupplier revision) {
    return problem != null && ProblemException.isEditConflict(problem)
        ? with("revision", String.valueOf(revision.getAsInt()))
        : this;
  }

  public @Nullable Problem problem() {
    return problem;
  }

  public Box box(String pointer) {
    return new Box(this, pointer);
  }

  /** What one box holds; empty for none. */
  public String text(String pointer) {
    return String.join("\n", texts(pointer));
  }

  public List<String> texts(String pointer) {
    return boxes.getOrDefault(name(pointer), List.of());
  }

  /** The lines of a box that hold something. */
  public List<String> lines(String pointer) {
    return text(pointer).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public boolean holds(String pointer, Object value) {
    return texts(pointer).contains(value.toString());
  }

  /** The rows of a list of records, for the loops of a template. */
  public List<Row> rows(String list) {
    var start = name(list) + "-";
    int count =
        boxes.keySet().stream()
            .filter(name -> name.startsWith(start))
            .map(name -> ROW.matcher(name.substring(start.length())))
            .filter(Matcher::matches)
            .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
            .max()
            .orElse(0);
    return IntStream.range(0, count)
        .filter(index -> hasUnder(start + index))
        .mapToObj(index -> new Row(list, index))
        .toList();
  }

  /**
   * One record of a list.
   *
   * @param list pointer of the list
   * @param index from 0
   */
  public record Row(String list, int index) {
    /** Pointer of the record. */
    public String at() {
      return list + "/" + index;
    }

    /** Pointer of a part of the record. */
    public String under(String part) {
      return at() + "/" + part;
    }

    public String id() {
      return name(at());
    }

    /** From 1, as people count. */
    public int place() {
      return index + 1;
    }
  }

  public Form with(String pointer, String text) {
    var changed = new TreeMap<>(boxes);
    changed.put(name(pointer), List.of(text));
    return new Form(changed, problem, focus);
  }

  public Form with(String pointer, UnaryOperator<String> change) {
    return with(pointer, change.apply(text(pointer)));
  }

  /**
   * One more record at the end of a list, unless there are as many as there may be.
   *
   * @param texts what its boxes hold, by their names in the record; one at least
   */
  public Form added(String list, int most, Map<String, String> texts) {
    if (rows(list).size() >= most) {
      return this;
    }
    var changed = new TreeMap<>(boxes);
    var row = name(list) + "-" + rows(list).size() + "-";
    texts.forEach((part, text) -> changed.put(row + part, List.of(text)));
    return new Form(changed, problem, focus);
  }

  public Form without(String list, int index) {
    var order = new ArrayList<>(rows(list));
    order.removeIf(row -> row.index() == index);
    return ordered(list, order);
  }

  /** Changes places with the record above; the first one stays. */
  public Form lifted(String list, int index) {
    var order = new ArrayList<>(rows(list));
    if (index > 0 && index < order.size()) {
      order.add(index - 1, order.remove(index));
    }
    return ordered(list, order);
  }

  private Form ordered(String list, List<Row> order) {
    var changed = new TreeMap<>(boxes);
    var start = name(list) + "-";
    for (var row : rows(list)) {
      changed.keySet().removeIf(name -> name.startsWith(row.id() + "-"));
    }
    for (int place = 0; place < order.size(); place++) {
      var from = order.get(place).id() + "-";
      var to = start + place + "-";
      boxes.forEach(
          (name, texts) -> {
            if (name.startsWith(from)) {
              changed.put(to + name.substring(from.length()), texts);
            }
          });
    }
    return new Form(changed, problem, focus);
  }

  /** The box or button to go on at, by its id. */
  public Form focused(String id) {
    return new Form(boxes, problem, id);
  }

  public boolean isFocus(String id) {
    return focus.equals(id);
  }

  /** Whether it holds what is not kept yet. */
  public boolean isUnsaved() {
    return problem != null || !focus.isEmpty();
  }

  /** Without what stands at and under a pointer: what may be null as a whole is null then. */
  public Form cut(String pointer) {
    var changed = new TreeMap<>(boxes);
    changed
        .keySet()
        .removeIf(name -> name.equals(name(pointer)) || name.startsWith(name(pointer) + "-"));
    return new Form(changed, problem, focus);
  }

  private boolean hasUnder(String id) {
    return boxes.keySet().stream().anyMatch(name -> name.startsWith(id + "-"));
  }

  static String name(String pointer) {
    return pointer.replace('/', '-');
  }

  /**
   * One box, for the tags that draw it.
   *
   * @param at pointer without its first slash
   */
  public record Box(Form form, String at) {
    public String id() {
      return name(at);
    }

    public String value() {
      return form.text(at);
    }

    /** A day as date boxes of browsers want it. */
    public String day() {
      return Objects.toString(Days.read(value()), value());
    }

    public boolean holds(Object value) {
      return form.holds(at, value);
    }

    public boolean isTicked() {
      return form.holds(at, true);
    }

    public boolean isFocus() {
      return form.isFocus(id());
    }

    /** What cannot be read in it; null when it can, or nobody tried. */
    public @Nullable Unreadable unreadable() {
      return form.problem == null ? null : Unreadable.at(form.problem, at);
    }

    /** What the API says is wrong with it or with a line of it; null when nothing is. */
    public @Nullable String fault() {
      return ProblemFields.within(form.problem, at);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Form that
        && boxes.equals(that.boxes)
        && Objects.equals(problem, that.problem)
        && focus.equals(that.focus);
  }

  @Override
  public int hashCode() {
    return Objects.hash(boxes, problem, focus);
  }

  @Override
  public String toString() {
    return boxes.toString();
  }
}
