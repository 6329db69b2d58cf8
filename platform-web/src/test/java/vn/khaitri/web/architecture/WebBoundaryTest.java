package vn.khaitri.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

/** The web knows the API by its contract and nothing else of the platform. */
class WebBoundaryTest {
  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("vn.khaitri.web");

  private static final ArchRule KNOWS_THE_CONTRACT_ONLY =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.khaitri..")
                  .and(not(resideInAnyPackage("vn.khaitri.web..", "vn.khaitri.contract.."))))
          .because("what the web needs of the API, the contract says");

  private static final ArchRule HAS_NO_STORE_OF_ITS_OWN =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "jakarta.persistence..",
              "org.hibernate..",
              "org.apache.kafka..",
              "io.minio..")
          .because("data and events belong to the API: ask it");

  private static final ArchRule CLIENTS_ARE_THE_CONTRACTS =
      classes()
          .that()
          .areAnnotatedWith(RegisterRestClient.class)
          .should()
          .beAssignableTo(
              DescribedPredicate.describe(
                  "an interface of the contract",
                  (JavaClass type) -> type.getPackageName().startsWith("vn.khaitri.contract.")))
          .because("a path written twice drifts apart");

  private static final List<Class<? extends Annotation>> ROLES =
      List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

  private static final ArchRule PAGES_DECLARE_ROLES =
      methods()
          .that(
              DescribedPredicate.describe(
                  "are pages",
                  (JavaMethod method) ->
                      !method.getOwner().isInterface()
                          && method.isMetaAnnotatedWith(HttpMethod.class)))
          .should(
              new ArchCondition<>("declare roles on themselves or their class") {
                @Override
                public void check(JavaMethod page, ConditionEvents events) {
                  if (ROLES.stream()
                      .noneMatch(
                          role ->
                              page.isAnnotatedWith(role)
                                  || page.getOwner().isAnnotatedWith(role))) {
                    events.add(SimpleConditionEvent.violated(page, page.getFullName()));
                  }
                }
              })
          .because("access is decided, never left over");

  static class Bypass {
    vn.khaitri.planted.Inside inside = new vn.khaitri.planted.Inside();
  }

  static class Hoard {
    DataSource database;

    Hoard(DataSource database) {
      this.database = database;
    }
  }

  @RegisterRestClient
  interface HomeMadeClient {}

  static class OpenDoor {
    @GET
    public String page() {
      return "";
    }

    @GET
    @PermitAll
    public String welcome() {
      return "";
    }
  }

  @Test
  void theWebKnowsTheContractOnly() {
    assertTrue(WEB.size() > 30, "classes: " + WEB.size());
    KNOWS_THE_CONTRACT_ONLY.check(WEB);
  }

  @Test
  void theInsideOfTheApiIsCaught() {
    caught(KNOWS_THE_CONTRACT_ONLY, Bypass.class, "Inside");
  }

  @Test
  void theWebHasNoStoreOfItsOwn() {
    HAS_NO_STORE_OF_ITS_OWN.check(WEB);
  }

  @Test
  void aStoreOfItsOwnIsCaught() {
    caught(HAS_NO_STORE_OF_ITS_OWN, Hoard.class, "DataSource");
  }

  @Test
  void clientsAreTheContracts() {
    CLIENTS_ARE_THE_CONTRACTS.check(WEB);
  }

  @Test
  void aHomeMadeClientIsCaught() {
    caught(CLIENTS_ARE_THE_CONTRACTS, HomeMadeClient.class, "HomeMadeClient");
  }

  @Test
  void everyPageDeclaresRoles() {
    PAGES_DECLARE_ROLES.check(WEB);
  }

  @Test
  void aPageWithoutRolesIsCaught() {
    caught(PAGES_DECLARE_ROLES, OpenDoor.class, "OpenDoor.page()");
    var complaints = complaints(PAGES_DECLARE_ROLES, OpenDoor.class);
    assertEquals(1, complaints.size(), complaints.toString());
  }

  private static void caught(ArchRule rule, Class<?> planted, String part) {
    var complaints = complaints(rule, planted);
    assertTrue(
        complaints.stream().anyMatch(complaint -> complaint.contains(part)), complaints.toString());
  }

  private static List<String> complaints(ArchRule rule, Class<?> planted) {
    var classes = new ClassFileImporter().importClasses(planted);
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
