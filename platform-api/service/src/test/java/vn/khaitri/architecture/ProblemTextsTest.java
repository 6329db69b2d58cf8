package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.ProblemTexts;
import vn.khaitri.shared.ProblemType;

/** Every problem has its words in Vietnamese and English, and no words are left over. */
class ProblemTextsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

  private final ProblemTexts texts = new ProblemTexts();

  @Test
  void everyProblemHasTitleAndDetailInBothLanguages() {
    var problems = problems();

    var missing = problems.stream().flatMap(type -> missing(type).stream()).toList();

    assertTrue(problems.size() > 7, problems.toString());
    assertEquals(List.of(), missing);
  }

  @Test
  void aProblemWithoutWordsIsCaught() {
    var problem =
        Planted.loaded(
            "vn.khaitri.shared.ShopProblem",
            """
            package vn.khaitri.shared;
            import jakarta.ws.rs.core.Response.Status;
            public enum ShopProblem implements ProblemType {
              NOT_FOUND, SOLD_OUT;
              public Status status() { return Status.CONFLICT; }
            }
            """);

    var missing = missing(problem);

    assertEquals(
        List.of(
            "vi: sold-out.title",
            "vi: sold-out.detail",
            "en: sold-out.title",
            "en: sold-out.detail"),
        missing);
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    for (var feature : features()) {
      var vi = texts(feature, "vi");
      var en = texts(feature, "en");

      assertEquals(List.of(), differences(vi, en), feature);
    }
  }

  @Test
  void aDifferenceIsCaught() {
    var vi = texts("a.title", "Giá {0}", "b.title", "Hết hàng");
    var en = texts("a.title", "Price", "c.title", "Closed");

    var differences = differences(vi, en);

    assertEquals(List.of("a.title", "b.title", "c.title"), differences);
  }

  @Test
  void noWordsAreLeftOver() throws IOException {
    for (var feature : features()) {
      var slugs =
          problems().stream()
              .flatMap(type -> constants(type))
              .filter(problem -> problem.feature().equals(feature))
              .map(ProblemType::slug)
              .collect(Collectors.toSet());

      assertEquals(List.of(), leftOver(texts(feature, "vi"), slugs), feature);
    }
  }

  @Test
  void leftOverWordsAreCaught() {
    var vi = texts("sold-out.title", "Hết hàng", "sold-aut.detail", "Mai lại có.");

    var leftOver = leftOver(vi, Set.of("sold-out"));

    assertEquals(List.of("sold-aut.detail"), leftOver);
  }

  @Test
  void apostrophesAreDoubledSoThatTheyShow() throws IOException {
    for (var feature : features()) {
      for (var language : List.of("vi", "en")) {
        assertEquals(List.of(), swallowedApostrophes(texts(feature, language)), feature);
      }
    }
  }

  @Test
  void aSingleApostropheIsCaught() {
    var en = texts("a.title", "It's over", "b.title", "It''s over");

    assertEquals(List.of("a.title"), swallowedApostrophes(en));
  }

  private List<String> missing(Class<?> type) {
    var missing = new ArrayList<String>();
    for (var locale : ProblemTexts.LOCALES) {
      constants(type)
          .flatMap(problem -> Stream.of("title", "detail").map(part -> problem.slug() + "." + part))
          .filter(
              key ->
                  texts.find(type.getPackageName().replaceAll(".*\\.", ""), key, locale).isEmpty())
          .map(key -> locale.getLanguage() + ": " + key)
          .forEach(missing::add);
    }
    return missing;
  }

  private static List<String> differences(Properties one, Properties other) {
    var keys = new TreeSet<>(one.stringPropertyNames());
    keys.addAll(other.stringPropertyNames());
    return keys.stream()
        .filter(
            key -> {
              var left = one.getProperty(key);
              var right = other.getProperty(key);
              return left == null || right == null || !arguments(left).equals(arguments(right));
            })
        .toList();
  }

  private static List<String> leftOver(Properties texts, Set<String> slugs) {
    return texts.stringPropertyNames().stream()
        .filter(key -> key.endsWith(".title") || key.endsWith(".detail"))
        .filter(key -> !slugs.contains(key.replaceAll("\\..*", "")))
        .sorted()
        .toList();
  }

  private static List<String> swallowedApostrophes(Properties texts) {
    return texts.stringPropertyNames().stream()
        .filter(key -> texts.getProperty(key).replace("''", "").contains("'"))
        .sorted()
        .toList();
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Stream<ProblemType> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(ProblemType.class::cast);
  }

  private static List<Class<?>> problems() {
    return ServiceClasses.ALL.stream()
        .filter(javaClass -> javaClass.isEnum() && javaClass.isAssignableTo(ProblemType.class))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static List<String> features() {
    return problems().stream()
        .map(type -> type.getPackageName().replaceAll(".*\\.", ""))
        .distinct()
        .toList();
  }

  private static Properties texts(String feature, String language) throws IOException {
    var file =
        ServiceClasses.FOLDER.resolve("problems/" + feature + "_" + language + ".properties");
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  private static Properties texts(String... keysAndTexts) {
    var texts = new Properties();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      texts.setProperty(keysAndTexts[i], keysAndTexts[i + 1]);
    }
    return texts;
  }
}
