package vn.khaitri.competency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.text.Texts;

/**
 * Groups and skills from a CSV file. Its first row names the columns, in English or Vietnamese,
 * with or without marks; groups stand in the order in which they come first.
 *
 * @param groups what was read; of no use while there are faults
 * @param faults each at {@code /rows/<line>}, or at {@code /columns} when the first row is at fault
 */
record SkillFile(List<DraftFramework.Group> groups, List<FieldFault> faults) {
  private static final int MOST_SKILLS = 5_000;

  /** Nobody corrects more at a time. */
  private static final int MOST_FAULTS = 200;

  /** Rows above the names of the columns: titles, a decision, its date. */
  private static final int MOST_TITLES = 10;

  private static final Pattern EXPLAINED = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CODE = Pattern.compile(DraftFramework.CODE);

  private enum Column {
    GROUP("group", "nhóm", 200, true),
    CODE("code", "mã", DraftFramework.CODE_LENGTH, true),
    NAME("name", "tên", 300, true),
    LEVEL("level", "mức", 50, false),
    DESCRIPTION("description", "mô tả", 2_000, false);

    private final String english;
    private final String vietnamese;
    private final int longest;
    private final boolean needed;

    Column(String english, String vietnamese, int longest, boolean needed) {
      this.english = english;
      this.vietnamese = vietnamese;
      this.longest = longest;
      this.needed = needed;
    }

    private int in(Csv.Row head) {
      var names = head.cells().stream().map(Column::bare).toList();
      return Math.max(names.indexOf(english), names.indexOf(Texts.folded(vietnamese)));
    }

    /** Without marks, and without what is explained in brackets. */
    private static String bare(String name) {
      return EXPLAINED.matcher(Texts.folded(name)).replaceAll("").strip();
    }

    private static boolean allNeededIn(Csv.Row row) {
      return Arrays.stream(values()).allMatch(column -> !column.needed || column.in(row) >= 0);
    }
  }

  static SkillFile read(byte[] file) {
    return Csv.text(file)
        .map(SkillFile::read)
        .orElseGet(
            () -> new SkillFile(List.of(), List.of(new FieldFault("/columns", "not-utf-8"))));
  }

  private static SkillFile read(String csv) {
    var rows = Csv.read(csv);
    if (rows.size() < 2) {
      return new SkillFile(List.of(), List.of(new FieldFault("/columns", "no-rows")));
    }
    if (rows.size() > MOST_SKILLS + 1) {
      return new SkillFile(
          List.of(), List.of(new FieldFault("/columns", "too-many-rows", MOST_SKILLS)));
    }
    var names = rows.stream().limit(MOST_TITLES).filter(Column::allNeededIn).findFirst();
    if (names.isPresent() && !names.get().equals(rows.getFirst())) {
      return new SkillFile(
          List.of(), List.of(new FieldFault("/columns", "names-not-first", names.get().number())));
    }
    var missing = new ArrayList<FieldFault>();
    var places = new HashMap<Column, Integer>();
    for (var column : Column.values()) {
      places.put(column, column.in(rows.getFirst()));
      if (column.needed && places.get(column) < 0) {
        missing.add(
            new FieldFault("/columns", "column-missing", column.english, column.vietnamese));
      }
    }
    return missing.isEmpty()
        ? read(places, rows.subList(1, rows.size()))
        : new SkillFile(List.of(), missing);
  }

  private static SkillFile read(Map<Column, Integer> places, List<Csv.Row> rows) {
    var groups = new LinkedHashMap<String, List<DraftFramework.Skill>>();
    var faults = new ArrayList<FieldFault>();
    var lines = new HashMap<String, Integer>();
    for (var row : rows) {
      var pointer = "/rows/" + row.number();
      var texts = new HashMap<Column, String>();
      places.forEach((column, place) -> texts.put(column, row.cell(place)));
      faults.addAll(faults(pointer, row, texts));
      var code = texts.getOrDefault(Column.CODE, "");
      var earlier = lines.putIfAbsent(code, row.number());
      if (earlier != null && !code.isEmpty()) {
        faults.add(new FieldFault(pointer, "skill-repeated", code, earlier));
      }
      groups
          .computeIfAbsent(texts.getOrDefault(Column.GROUP, ""), name -> new ArrayList<>())
          .add(skill(texts));
    }
    return new SkillFile(
        groups.entrySet().stream()
            .map(group -> new DraftFramework.Group(group.getKey(), List.copyOf(group.getValue())))
            .toList(),
        faults.stream().limit(MOST_FAULTS).toList());
  }

  private static List<FieldFault> faults(String pointer, Csv.Row row, Map<Column, String> texts) {
    var faults = new ArrayList<FieldFault>();
    if (row.torn()) {
      faults.add(new FieldFault(pointer, "torn"));
    }
    for (var column : Column.values()) {
      var text = texts.getOrDefault(column, "");
      if (column.needed && text.isEmpty()) {
        faults.add(new FieldFault(pointer, "cell-missing", column.english, column.vietnamese));
      } else if (text.length() > column.longest) {
        faults.add(
            new FieldFault(pointer, "too-long", column.english, column.vietnamese, column.longest));
      } else if (column == Column.CODE && !CODE.matcher(text).matches()) {
        faults.add(new FieldFault(pointer, "code-malformed", text));
      }
    }
    return faults;
  }

  private static DraftFramework.Skill skill(Map<Column, String> texts) {
    var description = texts.getOrDefault(Column.DESCRIPTION, "");
    return new DraftFramework.Skill(
        texts.getOrDefault(Column.CODE, ""),
        texts.getOrDefault(Column.NAME, ""),
        texts.getOrDefault(Column.LEVEL, ""),
        description.isEmpty() ? null : description);
  }
}
