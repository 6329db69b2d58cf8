package vn.khaitri.worker.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import javax.sql.DataSource;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

/** The worker has no database: it claims, renews and reports through the API. */
class WorkerBoundaryTest {
  private static final JavaClasses WORKER =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("vn.khaitri.worker");

  private static final ArchRule HAS_NO_DATABASE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..")
          .because("the job table is the API's: report through it");

  private static final ArchRule KNOWS_THE_CONTRACT_ONLY =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.khaitri..")
                  .and(not(resideInAnyPackage("vn.khaitri.worker..", "vn.khaitri.contract.."))))
          .because("what the worker needs of the API, the contract says");

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

  private static final ArchRule ENCODING_KNOWS_A_FOLDER_ONLY =
      noClasses()
          .that()
          .resideInAPackage("..encoding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..jobs..", "..store..", "..signals..")
          .because("it makes a video of a file: who wants it and where it goes, jobs know");

  private static final ArchRule THE_STORE_KNOWS_OBJECTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..jobs..", "..encoding..")
          .because("which objects, jobs say");

  static class Ledger {
    DataSource database;

    Ledger(DataSource database) {
      this.database = database;
    }
  }

  static class Bypass {
    vn.khaitri.planted.Inside inside = new vn.khaitri.planted.Inside();
  }

  @RegisterRestClient
  interface HomeMadeClient {}

  @Test
  void theWorkerHasNoDatabase() {
    assertTrue(WORKER.size() > 30, "classes: " + WORKER.size());
    HAS_NO_DATABASE.check(WORKER);
  }

  @Test
  void aDatabaseIsCaught() {
    caught(HAS_NO_DATABASE, Ledger.class, "DataSource");
  }

  @Test
  void theWorkerKnowsTheContractOnly() {
    KNOWS_THE_CONTRACT_ONLY.check(WORKER);
  }

  @Test
  void theInsideOfTheApiIsCaught() {
    caught(KNOWS_THE_CONTRACT_ONLY, Bypass.class, "Inside");
  }

  @Test
  void clientsAreTheContracts() {
    CLIENTS_ARE_THE_CONTRACTS.check(WORKER);
  }

  @Test
  void aHomeMadeClientIsCaught() {
    caught(CLIENTS_ARE_THE_CONTRACTS, HomeMadeClient.class, "HomeMadeClient");
  }

  @Test
  void encodingKnowsNoJob() {
    ENCODING_KNOWS_A_FOLDER_ONLY.check(WORKER);
  }

  @Test
  void encodingThatKnowsAJobIsCaught() {
    caught(
        ENCODING_KNOWS_A_FOLDER_ONLY,
        vn.khaitri.planted.encoding.Curious.class,
        "vn.khaitri.worker.signals");
  }

  @Test
  void theStoreKnowsNoVideo() {
    THE_STORE_KNOWS_OBJECTS_ONLY.check(WORKER);
  }

  @Test
  void aStoreThatKnowsAVideoIsCaught() {
    caught(
        THE_STORE_KNOWS_OBJECTS_ONLY,
        vn.khaitri.planted.store.Curious.class,
        "vn.khaitri.worker.encoding");
  }

  private static void caught(ArchRule rule, Class<?> planted, String part) {
    var complaints =
        rule.evaluate(new ClassFileImporter().importClasses(planted))
            .getFailureReport()
            .getDetails();
    assertTrue(
        complaints.stream().anyMatch(complaint -> complaint.contains(part)), complaints.toString());
  }
}
