package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule 4 in the database: one schema per feature, which no other feature's statement touches. */
class SchemasTest {
  private static final Path MIGRATIONS = ServiceClasses.FOLDER.resolve("db/migration");
  private static final Path SOURCES =
      ServiceClasses.FOLDER.resolve("../../src/main/java/vn/khaitri").normalize();

  private static final Pattern MADE =
      Pattern.compile("create (?:schema|table|(?:materialized )?view) (?:if not exists )?(\\w+)");
  private static final Pattern STRING =
      Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

  @Test
  void aMigrationKeepsToTheSchemaOfItsFeature() throws IOException {
    var migrations = textsByFeature(MIGRATIONS, ".sql");

    var trespasses = trespasses(migrations);

    assertTrue(migrations.size() > 5, migrations.keySet().toString());
    assertEquals(List.of(), trespasses);
  }

  /** Two branches that each take the same minute meet here, and not at a start that fails. */
  @Test
  void everyMigrationHasAMinuteOfItsOwn() throws IOException {
    assertEquals(List.of(), twice(migrationFiles()));
  }

  @Test
  void aMinuteThatTwoMigrationsShareIsCaught() {
    assertEquals(
        List.of("V202611302041"),
        twice(List.of("V202611302041__shop.sql", "V202611302042__a.sql", "V202611302041__b.sql")));
  }

  private static List<String> migrationFiles() throws IOException {
    try (var files = Files.walk(MIGRATIONS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(f -> f.endsWith(".sql"))
          .toList();
    }
  }

  private static List<String> twice(List<String> files) {
    return files.stream()
        .collect(Collectors.groupingBy(file -> file.split("__", 2)[0], Collectors.counting()))
        .entrySet()
        .stream()
        .filter(version -> version.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void aForeignKeyAcrossIsCaught() {
    var migrations =
        Map.of(
            "stock",
                List.of("create schema stock;\ncreate table stock.goods (id uuid primary key);"),
            "shop",
                List.of(
                    "create schema shop;\n"
                        + "create table shop.sale (goods uuid references stock.goods (id));"));

    var trespasses = trespasses(migrations);

    assertEquals(List.of("shop: references stock.goods"), trespasses);
  }

  @Test
  void aTableInAnotherSchemaIsCaught() {
    var migrations =
        Map.of(
            "stock",
            List.of("create schema stock;"),
            "shop",
            List.of("create table stock.sale ();"));

    var trespasses = trespasses(migrations);

    assertEquals(List.of("shop: create table stock", "shop: table stock.sale"), trespasses);
  }

  @Test
  void statementsInCodeKeepToTheSchemaOfTheirFeature() throws IOException {
    var sources = textsByFeature(SOURCES, ".java");

    var trespasses = trespasses(strings(sources));

    assertTrue(sources.size() > 8, sources.keySet().toString());
    assertEquals(List.of(), trespasses);
  }

  @Test
  void aStatementAcrossIsCaught() {
    var sources =
        Map.of(
            "stock",
            List.of("\"select 1 from stock.goods\""),
            "shop",
            List.of(
                "import planted.stock.Goods;\n"
                    + "var s = \"\"\"\n"
                    + "  select * from shop.sale\n"
                    + "  join stock.goods g on true\n"
                    + "\"\"\";"));

    var trespasses = trespasses(strings(sources));

    assertEquals(List.of("shop: join stock.goods"), trespasses);
  }

  private static List<String> trespasses(Map<String, List<String>> textsByFeature) {
    var schemas = String.join("|", textsByFeature.keySet());
    var statement =
        Pattern.compile(
            "\\b(?:from|join|into|update|references|table)\\s+(%s)\\.\\w+".formatted(schemas),
            Pattern.CASE_INSENSITIVE);
    var found = new ArrayList<String>();
    new TreeMap<>(textsByFeature)
        .forEach(
            (feature, texts) -> {
              for (var text : texts) {
                for (var pattern : List.of(MADE, statement)) {
                  pattern
                      .matcher(text)
                      .results()
                      .filter(match -> !match.group(1).equals(feature))
                      .map(match -> feature + ": " + match.group().replaceAll("\\s+", " "))
                      .forEach(found::add);
                }
              }
            });
    return found;
  }

  private static Map<String, List<String>> strings(Map<String, List<String>> sources) {
    var found = new TreeMap<String, List<String>>();
    sources.forEach(
        (feature, texts) ->
            found.put(
                feature,
                texts.stream()
                    .flatMap(text -> STRING.matcher(text).results())
                    .map(match -> match.group())
                    .toList()));
    return found;
  }

  /** Each folder is a feature. */
  private static Map<String, List<String>> textsByFeature(Path folder, String ending)
      throws IOException {
    var found = new TreeMap<String, List<String>>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        found
            .computeIfAbsent(
                folder.relativize(file).getName(0).toString(), feature -> new ArrayList<>())
            .add(Files.readString(file));
      }
    }
    return found;
  }
}
