package vn.khaitri.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.events.EventHandler;

/** Rule 3: only the face of a feature and its records are public. */
class FacesTest {
  private static final Pattern INSIDE =
      Pattern.compile(".*(Repository|Queries|Resource|Policy|Config|Problem)|On[A-Z].*");

  /** What all features stand on is there to be used; the framework makes what describes them. */
  private static final Set<String> GROUND = Set.of("shared", "events", "openapi");

  private static final DescribedPredicate<JavaClass> INNER_PARTS =
      DescribedPredicate.describe(
          "entities, repositories, queries, resources, policies, settings, problems and handlers",
          javaClass ->
              javaClass.isTopLevelClass()
                  && !javaClass.getPackage().getRelativeName().equals("shared")
                  && (javaClass.isAnnotatedWith(Entity.class)
                      || (!javaClass.isInterface() && javaClass.isAssignableTo(EventHandler.class))
                      || INSIDE.matcher(javaClass.getSimpleName()).matches()));

  private static final ArchRule INNER_PARTS_STAY_IN =
      noClasses()
          .that(are(INNER_PARTS))
          .should()
          .haveModifier(PUBLIC)
          .because("other features ask the face: make it package-private");

  private static final ArchRule WHAT_IS_PUBLIC_IS_FACE_OR_RECORD =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are public in a feature",
                  javaClass ->
                      javaClass.isTopLevelClass()
                          && javaClass.getModifiers().contains(PUBLIC)
                          && !GROUND.contains(javaClass.getPackage().getRelativeName())))
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beAnnotatedWith(ApplicationScoped.class)
          .orShould()
          .beAnnotatedWith(Singleton.class)
          .because(
              "a feature shows its face and the records that the face speaks in, nothing else");

  @Test
  void innerPartsArePackagePrivate() {
    INNER_PARTS_STAY_IN.check(ServiceClasses.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@jakarta.persistence.Entity\npublic class Price { @jakarta.persistence.Id int id; }",
        "public class PriceRepository {}",
        "public class PriceQueries {}",
        "public class PriceResource {}",
        "public class PricePolicy {}",
        "public interface PriceConfig {}",
        "public enum PriceProblem { TOO_HIGH }",
        "public class OnPriceRaised {}"
      })
  void aPublicInnerPartIsCaught(String part) {
    var planted = Planted.classes("package planted.shop;\n" + part);

    Broken.once(INNER_PARTS_STAY_IN, planted, "planted.shop.");
  }

  @Test
  void onlyFacesAndRecordsArePublic() {
    WHAT_IS_PUBLIC_IS_FACE_OR_RECORD.check(ServiceClasses.ALL);
  }

  @Test
  void anotherPublicClassIsCaught() {
    var planted =
        Planted.classes(
            "package planted.shop;\npublic class Arithmetic {}",
            "package planted.shop;\npublic record Offer(int price) {}",
            "package planted.shop;\nclass Inside {}",
            """
            package planted.shop;
            @jakarta.enterprise.context.ApplicationScoped
            public class Offers {}
            """);

    Broken.once(WHAT_IS_PUBLIC_IS_FACE_OR_RECORD, planted, "planted.shop.Arithmetic");
  }
}
