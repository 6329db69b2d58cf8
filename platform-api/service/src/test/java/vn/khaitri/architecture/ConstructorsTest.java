package vn.khaitri.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** A class that needs many others does many things. */
class ConstructorsTest {
  private static final int MOST = 7;

  private static final ArchRule FEW_COLLABORATORS =
      ArchRuleDefinition.classes()
          .that()
          .areNotRecords()
          .and()
          .areNotEnums()
          .should(
              new ArchCondition<>("have constructors of at most " + MOST + " parameters") {
                @Override
                public void check(JavaClass owner, ConditionEvents events) {
                  owner.getConstructors().stream()
                      .filter(constructor -> size(constructor) > MOST)
                      .forEach(
                          constructor ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      constructor,
                                      constructor.getFullName() + ": " + size(constructor))));
                }
              })
          .because("what belongs together is a class with a name: take it out");

  @Test
  void constructorsAreSmall() {
    FEW_COLLABORATORS.check(ServiceClasses.ALL);
  }

  @Test
  void aLargeOneIsCaught() {
    var planted =
        Planted.classes(
            "package planted.shop;\n"
                + "class Till { Till(int a, int b, int c, int d, int e, int f, int g, int h) {} }",
            "package planted.shop;\n"
                + "class Shelf { Shelf(int a, int b, int c, int d, int e, int f, int g) {} }",
            "package planted.shop;\n"
                + "record Bill(int a, int b, int c, int d, int e, int f, int g, int h) {}");

    Broken.once(FEW_COLLABORATORS, planted, "planted.shop.Till");
  }

  private static int size(JavaConstructor constructor) {
    return constructor.getRawParameterTypes().size();
  }
}
