package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 2: calls are declared in {@code @Feature(uses)}, and there are no cycles. */
class FeatureCallsTest {
  private static final String FACE =
      """
      package planted.stock;
      public class Goods {}
      """;
  private static final String CALLER =
      """
      package planted.shop;
      class Till {
        private final planted.stock.Goods goods = new planted.stock.Goods();
      }
      """;

  @Test
  void featuresCallWhomTheyDeclare() {
    var features = new FeatureMap(ServiceClasses.ALL);

    var undeclared = undeclaredCalls(ServiceClasses.ALL);

    assertTrue(features.names().size() > 8, features.names().toString());
    assertEquals(List.of(), undeclared);
  }

  @Test
  void anUndeclaredCallIsCaught() {
    var planted = Planted.classes(feature("stock"), feature("shop"), FACE, CALLER);

    var undeclared = undeclaredCalls(planted);

    assertEquals(List.of("shop calls stock: planted.shop.Till"), undeclared);
  }

  @Test
  void aDeclaredCallIsFine() {
    var planted = Planted.classes(feature("stock"), feature("shop", "stock"), FACE, CALLER);

    var undeclared = undeclaredCalls(planted);

    assertEquals(List.of(), undeclared);
  }

  @Test
  void anUndeclaredCallOfAPlainModuleIsCaught() {
    var reader = CALLER.replace("planted.stock.Goods", "vn.khaitri.documents.DocumentLimits");
    var planted = Planted.classes(feature("shop"), reader.replaceAll("\\(\\)", "(1,1,1,1,1,1)"));

    var undeclared = undeclaredCalls(planted);

    assertEquals(List.of("shop calls documents: planted.shop.Till"), undeclared);
  }

  @Test
  void theSharedGroundMayNotCallAFeature() {
    var caller = CALLER.replace("planted.shop", "planted.shared");
    var planted = Planted.classes(feature("stock"), feature("shared", "stock"), FACE, caller);

    var undeclared = undeclaredCalls(planted);

    assertEquals(List.of("shared calls stock: planted.shared.Till"), undeclared);
  }

  @Test
  void featuresDoNotCallInCircles() {
    assertEquals(List.of(), new FeatureMap(ServiceClasses.ALL).cycles());
  }

  @Test
  void aCircleIsCaught() {
    var planted =
        Planted.classes(feature("a", "b"), feature("b", "c"), feature("c", "a"), feature("d", "a"));

    var cycles = new FeatureMap(planted).cycles();

    assertEquals(List.of("a → b → c → a", "b → c → a → b", "c → a → b → c"), cycles);
  }

  @Test
  void whatIsDeclaredIsThere() {
    var features = new FeatureMap(ServiceClasses.ALL);

    var unknown = unknownUses(features);

    assertEquals(List.of(), unknown);
  }

  @Test
  void aDeclarationOfNothingIsCaught() {
    var features = new FeatureMap(Planted.classes(feature("shop", "stok"), feature("stock")));

    var unknown = unknownUses(features);

    assertEquals(List.of("shop uses stok"), unknown);
  }

  @Test
  void everyClassStandsInAFeature() {
    assertEquals(List.of(), homeless(ServiceClasses.ALL));
  }

  @Test
  void aClassOutsideIsCaught() {
    var planted =
        Planted.classes(
            feature("shop"), CALLER, FACE.replace("planted.stock", "planted.shop.deep"), FACE);

    var homeless = homeless(planted);

    assertEquals(List.of("planted.shop.deep.Goods", "planted.stock.Goods"), homeless);
  }

  private static List<String> undeclaredCalls(JavaClasses classes) {
    var features = new FeatureMap(classes);
    return classes.stream()
        .flatMap(javaClass -> javaClass.getDirectDependenciesFromSelf().stream())
        .flatMap(
            call -> {
              var from = features.of(call.getOriginClass()).orElse("");
              return features
                  .crossing(call)
                  .filter(to -> !features.mayCall(from, to))
                  .map(to -> from + " calls " + to + ": " + call.getOriginClass().getName())
                  .stream();
            })
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> unknownUses(FeatureMap features) {
    return features.names().stream()
        .flatMap(
            feature ->
                features.uses(feature).stream()
                    .filter(used -> !features.isThere(used))
                    .map(used -> feature + " uses " + used))
        .toList();
  }

  private static List<String> homeless(JavaClasses classes) {
    var features = new FeatureMap(classes);
    return ServiceClasses.topLevel(classes).stream()
        .filter(javaClass -> features.of(javaClass).isEmpty())
        .map(javaClass -> javaClass.getName())
        .sorted()
        .toList();
  }

  private static String feature(String name, String... uses) {
    var quoted = Stream.of(uses).map(used -> '"' + used + '"').toList();
    return "@vn.khaitri.shared.Feature(uses = {%s}) package planted.%s;"
        .formatted(String.join(", ", quoted), name);
  }
}
