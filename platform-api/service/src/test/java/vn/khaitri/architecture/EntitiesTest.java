package vn.khaitri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;

/** Rule 4: no entity crosses a feature; and entities have behaviour instead of setters. */
class EntitiesTest {
  private static final DescribedPredicate<JavaClass> ENTITY =
      DescribedPredicate.describe(
          "entities",
          javaClass ->
              javaClass.isAnnotatedWith(Entity.class)
                  || javaClass.isAnnotatedWith(Embeddable.class)
                  || javaClass.isAnnotatedWith(MappedSuperclass.class));

  private static final ArchRule STAY_HOME =
      ArchRuleDefinition.classes()
          .should(
              new ArchCondition<>("use entities of their own feature only") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                  user.getDirectDependenciesFromSelf().stream()
                      .filter(EntitiesTest::leadsToForeignEntity)
                      .map(Dependency::getDescription)
                      .forEach(text -> events.add(SimpleConditionEvent.violated(user, text)));
                }
              })
          .because("other features store the id");

  private static final ArchRule NO_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat(ENTITY)
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("an entity says what can happen to it: name the act");

  private static final ArchRule NOT_SENT =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Api")
          .should()
          .dependOnClassesThat(ENTITY)
          .because("what travels is a record of the contract");

  @Test
  void entitiesStayInTheirFeature() {
    STAY_HOME.check(ServiceClasses.ALL);
  }

  @Test
  void anEntityAcrossIsCaught() {
    var planted =
        Planted.classes(
            """
            package planted.stock;
            @jakarta.persistence.Entity
            public class Goods { @jakarta.persistence.Id int id; }
            """,
            """
            package planted.shop;
            class Sale { planted.stock.Goods goods; }
            """);

    Broken.once(STAY_HOME, planted, "planted.shop.Sale.goods", "planted.stock.Goods");
  }

  @Test
  void entitiesHaveNoSetters() {
    NO_SETTERS.check(ServiceClasses.ALL);
  }

  @Test
  void aSetterIsCaught() {
    var planted =
        Planted.classes(
            """
            package planted.stock;
            @jakarta.persistence.Entity
            class Goods {
              @jakarta.persistence.Id int id;
              void setId(int id) { this.id = id; }
              void settle() {}
            }
            """);

    Broken.once(NO_SETTERS, planted, "setId");
  }

  @Test
  void entitiesAreNotSent() {
    NOT_SENT.allowEmptyShould(true).check(ServiceClasses.ALL);
  }

  @Test
  void aSentEntityIsCaught() {
    var planted =
        Planted.classes(
            """
            package planted.stock;
            @jakarta.persistence.Entity
            class Goods { @jakarta.persistence.Id int id; }
            """,
            """
            package planted.stock;
            interface StockApi { Goods goods(); }
            """);

    Broken.once(NOT_SENT, planted, "StockApi.goods()");
  }

  private static boolean leadsToForeignEntity(Dependency dependency) {
    var target = dependency.getTargetClass().getBaseComponentType();
    return ENTITY.test(target)
        && !target.getPackageName().equals(dependency.getOriginClass().getPackageName());
  }
}
