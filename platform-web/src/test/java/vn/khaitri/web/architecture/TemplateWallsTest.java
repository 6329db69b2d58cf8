package vn.khaitri.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Walls between features hold in templates too, where no import shows what is used: a template
 * speaks the words of its own feature and of the shell, and includes its own templates and tags.
 */
class TemplateWallsTest {
  private static final Pattern WORDS = Pattern.compile("(?<![\\w'])(\\w+):\\w");
  private static final Pattern INCLUDED = Pattern.compile("\\{#include (\\w+)/");

  /** Holes that are still to be closed. One that is closed goes out of this list. */
  private static final Set<String> HOLES =
      Set.of(
          "administration uses videos",
          "appraisal uses authoring",
          "appraisal uses competency",
          "appraisal uses courserun",
          "appraisal uses lesson",
          "appraisal uses programme",
          "appraisal uses review",
          "appraisal uses videos",
          "authoring uses competency",
          "authoring uses courserun",
          "authoring uses importexport",
          "authoring uses programme",
          "authoring uses review",
          "authoring uses videos",
          "catalog uses learning",
          "courserun uses appraisal",
          "courserun uses catalog",
          "enrolment uses catalog",
          "enrolment uses learning",
          "home uses learning",
          "importexport uses authoring",
          "lesson uses authoring",
          "lesson uses videos",
          "library uses lesson",
          "library uses videos",
          "organisation uses administration",
          "programme uses review",
          "tags uses appraisal",
          "tags uses authoring",
          "tags uses catalog",
          "tags uses lesson",
          "tags uses library",
          "videos uses administration",
          "videos uses appraisal",
          "videos uses authoring",
          "videos uses lesson");

  /** A line that is longer cannot be read in a difference. */
  private static final int LONGEST_LINE = 160;

  /** So many lines are still too long; the number only goes down. */
  private static final int TOO_LONG = 309;

  /** Features by the names of their bundles of texts. */
  private static final Map<String, String> BUNDLES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests()).importPackages("vn.khaitri.web").stream()
              .filter(type -> type.isAnnotatedWith(MessageBundle.class))
              .collect(
                  Collectors.toMap(
                      type -> type.getAnnotationOfType(MessageBundle.class).value(),
                      type ->
                          type.getPackageName()
                              .substring(type.getPackageName().lastIndexOf('.') + 1)));

  @Test
  void noTemplateUsesAnotherFeature() throws Exception {
    var holes = new TreeSet<String>();
    for (var template : templates().entrySet()) {
      holes.addAll(holes(template.getKey(), template.getValue()));
    }

    assertEquals(new TreeSet<>(HOLES), holes);
  }

  @Test
  void theWordsOfAnotherFeatureAreCaught() {
    var planted = "{#include shell/layout}{help:title}{runs:found(page.total)} http://x 'a:b'";

    assertEquals(Set.of("help uses courserun"), holes("help/planted.html", planted));
  }

  @Test
  void aTemplateOfAnotherFeatureIsCaught() {
    assertEquals(
        Set.of("help uses library"), holes("help/planted.html", "{#include library/fileBox /}"));
  }

  @Test
  void linesCanBeRead() throws Exception {
    var tooLong =
        templates().values().stream()
            .flatMap(String::lines)
            .filter(line -> line.length() > LONGEST_LINE)
            .count();

    assertTrue(tooLong <= TOO_LONG, () -> tooLong + " lines have more than " + LONGEST_LINE);
  }

  private static Set<String> holes(String template, String text) {
    var feature = template.substring(0, template.indexOf('/'));
    var words =
        WORDS.matcher(text).results().map(word -> BUNDLES.getOrDefault(word.group(1), feature));
    var included = INCLUDED.matcher(text).results().map(part -> part.group(1));
    return Stream.concat(words, included)
        .filter(used -> !used.equals(feature) && !used.equals("shell"))
        .map(used -> feature + " uses " + used)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> templates() throws IOException, URISyntaxException {
    var root = Path.of(TemplateWallsTest.class.getResource("/templates").toURI());
    var templates = new TreeMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        templates.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return templates;
  }
}
