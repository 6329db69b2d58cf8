package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.filecheck.ContentProblem;
import vn.khaitri.filecheck.FileProblem;
import vn.khaitri.filecheck.ZipProblem;

/** Every refusal and every warning has its words in both languages, and no words are left over. */
class FileProblemTextsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

  @ParameterizedTest
  @ValueSource(strings = {"filecheck", "documents"})
  void bothLanguagesSayTheSameThings(String feature) throws IOException {
    var vi = texts(feature, "vi");

    var en = texts(feature, "en");

    assertEquals(keysWithArguments(vi), keysWithArguments(en));
  }

  @ParameterizedTest
  @ValueSource(strings = {"filecheck", "documents"})
  void everyRefusalHasTitleAndDetailAndNoneIsLeftOver(String feature) throws IOException {
    var expected =
        problems(feature)
            .map(FileProblem::slug)
            .flatMap(slug -> Stream.of(slug + ".title", slug + ".detail"))
            .collect(Collectors.toCollection(TreeSet::new));

    var found =
        texts(feature, "vi").stringPropertyNames().stream()
            .filter(key -> key.endsWith(".title") || key.endsWith(".detail"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filecheck", "documents"})
  void apostrophesAreDoubledSoThatTheyShow(String feature) throws IOException {
    var en = texts(feature, "en");

    var swallowed =
        en.stringPropertyNames().stream()
            .filter(key -> en.getProperty(key).replace("''", "").contains("'"))
            .toList();

    assertEquals(java.util.List.of(), swallowed);
  }

  private static Stream<FileProblem> problems(String feature) throws IOException {
    return feature.equals("filecheck")
        ? Stream.concat(Stream.of(ContentProblem.values()), Stream.of(ZipProblem.values()))
        : Stream.of(documentProblems());
  }

  /** Package-private, as what is inside shall be. */
  private static FileProblem[] documentProblems() {
    try {
      return (FileProblem[])
          Class.forName("vn.khaitri.documents.DocumentProblem").getEnumConstants();
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Properties texts(String feature, String language) throws IOException {
    var file = "/problems/" + feature + "_" + language + ".properties";
    var texts = new Properties();
    try (var stream =
        Objects.requireNonNull(FileProblemTextsTest.class.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Set<String> keysWithArguments(Properties texts) {
    UnaryOperator<String> withArguments =
        key ->
            key
                + ARGUMENT
                    .matcher(texts.getProperty(key))
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .distinct()
                    .toList();
    return texts.stringPropertyNames().stream()
        .map(withArguments)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
