package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.event.EventType;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.events.EventBatchHandler;
import vn.khaitri.events.EventHandler;

/** {@code docs/features.md}: the map of the house, as it is built. */
class FeaturesPageTest {
  private static final String HEAD =
      """
      # Features

      Written from the code by `FeaturesPageTest`, which fails when this page is out of date. A feature has the same name in
      `contract`, `service` and `web` (docs/adr/0003). It may call the faces of the features named under *calls*, and of no other;
      all may use `shared` and `events`. What happened is published as an event, and heard by whoever wants to know.

      """;

  /** The first sentence of a package's Javadoc: up to a full stop before a space. */
  private static final Pattern PURPOSE =
      Pattern.compile("/\\*\\*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);

  private final FeatureMap features = new FeatureMap(ServiceClasses.ALL);

  @Test
  void thePageSaysWhatIsBuilt() throws IOException {
    CommittedPage.holds("docs/features.md", page(), getClass());
  }

  @Test
  void everyEventIsPublishedByAFeature() {
    var unpublished =
        EventTypes.ALL.stream()
            .filter(event -> features.names().stream().noneMatch(f -> publishes(f).contains(event)))
            .map(Class::getSimpleName)
            .toList();

    assertEquals(List.of(), unpublished);
  }

  @Test
  void hearersAreFound() {
    assertTrue(hears("enrolment").contains("AssessmentPassed"));
  }

  private String page() throws IOException {
    var page = new StringBuilder(HEAD);
    for (var feature : features.names()) {
      page.append("## ").append(feature).append("\n\n").append(purpose(feature)).append("\n\n");
      line(page, "face", faces(feature));
      line(page, "calls", new TreeSet<>(features.uses(feature)));
      line(page, "publishes", named(feature));
      line(page, "hears", hears(feature));
      page.append('\n');
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static void line(StringBuilder page, String what, SortedSet<String> names) {
    if (!names.isEmpty()) {
      page.append("- ").append(what).append(": ");
      page.append(String.join(", ", names.stream().map(name -> '`' + name + '`').toList()));
      page.append('\n');
    }
  }

  private static String purpose(String feature) throws IOException {
    var source =
        Files.readString(
            CommittedPage.ROOT.resolve(
                "platform-api/service/src/main/java/vn/khaitri/%s/package-info.java"
                    .formatted(feature)));
    var sentence = PURPOSE.matcher(source);
    assertTrue(sentence.find(), feature + " has no Javadoc on its package");
    return sentence
        .group(1)
        .replaceAll("\\s*\\n \\*\\s*", " ")
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .strip();
  }

  private SortedSet<String> faces(String feature) {
    var faces = new TreeSet<String>();
    in(feature).stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
        .map(JavaClass::getSimpleName)
        .forEach(faces::add);
    return faces;
  }

  private SortedSet<String> named(String feature) {
    var named = new TreeSet<String>();
    publishes(feature).forEach(event -> named.add(event.getSimpleName()));
    return named;
  }

  /** The events whose records its classes make. */
  private List<Class<?>> publishes(String feature) {
    return EventTypes.ALL.stream()
        .<Class<?>>map(event -> event)
        .filter(event -> event.isAnnotationPresent(EventType.class))
        .filter(
            event ->
                in(feature).stream()
                    .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(event)))
        .toList();
  }

  private SortedSet<String> hears(String feature) {
    var heard = new TreeSet<String>();
    for (var type : in(feature)) {
      for (var face : type.getInterfaces()) {
        if (face instanceof JavaParameterizedType of && isHandler(face)) {
          heard.add(of.getActualTypeArguments().getFirst().toErasure().getSimpleName());
        }
      }
    }
    return heard;
  }

  private static boolean isHandler(JavaType face) {
    return face.toErasure().isEquivalentTo(EventHandler.class)
        || face.toErasure().isEquivalentTo(EventBatchHandler.class);
  }

  private List<JavaClass> in(String feature) {
    return ServiceClasses.ALL.stream()
        .filter(type -> features.of(type).filter(feature::equals).isPresent())
        .toList();
  }
}
