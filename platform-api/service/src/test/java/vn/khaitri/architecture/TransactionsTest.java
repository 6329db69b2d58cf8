package vn.khaitri.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule 7: transactions begin on the face, in a resource or in the wrapper around handlers; and
 * where the program acts by itself.
 */
class TransactionsTest {
  private static final DescribedPredicate<JavaClass> DEEPER =
      DescribedPredicate.describe(
          "are neither face nor resource",
          javaClass ->
              !javaClass.getModifiers().contains(PUBLIC)
                  && !javaClass.getSimpleName().endsWith("Resource")
                  && !javaClass.getPackage().getRelativeName().equals("events"));

  private static final DescribedPredicate<JavaClass> DEEPER_AND_CALLED =
      DEEPER.and(
          DescribedPredicate.describe(
              "do not start by themselves",
              javaClass ->
                  javaClass.getMethods().stream()
                      .noneMatch(
                          method ->
                              method.isAnnotatedWith(Scheduled.class)
                                  || method.getParameters().stream()
                                      .anyMatch(
                                          parameter ->
                                              parameter.isAnnotatedWith(Observes.class)))));

  private static final ArchRule DECLARED =
      CompositeArchRule.of(noClasses().that(DEEPER).should().beAnnotatedWith(Transactional.class))
          .and(
              noMethods()
                  .that()
                  .areDeclaredInClassesThat(DEEPER)
                  .should()
                  .beAnnotatedWith(Transactional.class))
          .because(
              "a reader finds where a transaction begins: move @Transactional to the face or resource");

  private static final ArchRule BEGUN =
      noClasses()
          .that(DEEPER_AND_CALLED)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(QuarkusTransaction.class)
          .because("who is called joins the caller's transaction");

  @Test
  void transactionsAreDeclaredAtTheEntrance() {
    DECLARED.check(ServiceClasses.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Prices { @jakarta.transaction.Transactional void raise() {} }",
        "@jakarta.transaction.Transactional\nclass Prices { void raise() {} }",
        "class PriceRepository { @jakarta.transaction.Transactional void raise() {} }",
        "class OnPriceRaised { @jakarta.transaction.Transactional void on() {} }"
      })
  void aTransactionDeclaredDeeperIsCaught(String deeper) {
    var planted = Planted.classes("package planted.shop;\n" + deeper);

    Broken.once(DECLARED, planted, "planted.shop.");
  }

  @Test
  void facesAndResourcesMayDeclareThem() {
    var planted =
        Planted.classes(
            "package planted.shop;\nclass Till { void open() {} }",
            "package planted.shop;\npublic class Prices { @jakarta.transaction.Transactional public void m() {} }",
            "package planted.shop;\nclass PriceResource { @jakarta.transaction.Transactional public void m() {} }");

    DECLARED.check(planted);
  }

  @Test
  void transactionsAreBegunAtTheEntrance() {
    BEGUN.check(ServiceClasses.ALL);
  }

  @Test
  void aTransactionBegunDeeperIsCaught() {
    var begin = "{ io.quarkus.narayana.jta.QuarkusTransaction.begin(); }";
    var planted =
        Planted.classes(
            "package planted.shop;\nclass Prices { void raise()" + begin + "}",
            "package planted.shop;\nclass Sweep { @io.quarkus.scheduler.Scheduled(every = \"1h\") void sweep()"
                + begin
                + "}");

    Broken.once(BEGUN, planted, "planted.shop.Prices.raise()");
  }
}
