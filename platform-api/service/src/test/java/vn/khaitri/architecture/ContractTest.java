package vn.khaitri.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.Problem;

/** The contract is plain: whoever calls the API takes no framework into the bargain. */
class ContractTest {
  /**
   * The one exception: validation's questions ({@code isStretch()}) would be fields of the JSON.
   */
  private static final ArchRule NO_FRAMEWORK =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "jakarta.ws.rs..",
                      "jakarta.validation..",
                      "org.jspecify.annotations..",
                      "vn.khaitri.contract..")
                  .or(equivalentTo(JsonIgnore.class)))
          .because("the contract knows the standard annotations of JAX-RS and validation, no more");

  @Test
  void dependsOnNoFramework() {
    var contract = contract();

    NO_FRAMEWORK.check(contract);
    assertTrue(contract.size() > 50, "classes: " + contract.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Price { io.quarkus.arc.ArcContainer container; }",
        "class Price { @com.fasterxml.jackson.annotation.JsonGetter int amount() { return 0; } }",
        "@jakarta.persistence.Entity\nclass Price { }",
        "class Price { vn.khaitri.shared.Ids ids; }"
      })
  void aFrameworkIsCaught(String source) {
    var planted = Planted.classes("package vn.khaitri.contract.shop;\n" + source);

    Broken.once(NO_FRAMEWORK, planted, "vn.khaitri.contract.shop.Price");
  }

  /** From the class path, where Maven puts a folder or a jar, as far as it has built. */
  private static JavaClasses contract() {
    return new ClassFileImporter().importPackagesOf(Problem.class);
  }
}
