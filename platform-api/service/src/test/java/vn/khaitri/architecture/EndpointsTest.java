package vn.khaitri.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Creates;
import vn.khaitri.shared.Idempotent;

/** Every endpoint says who may call it, and can be called. */
class EndpointsTest {
  private static final List<Class<? extends Annotation>> ROLES =
      List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

  private static final DescribedPredicate<JavaMethod> ENDPOINT =
      DescribedPredicate.describe("are endpoints", EndpointsTest::isEndpoint);

  private static final ArchRule DECLARE_ROLES =
      methods()
          .that(ENDPOINT)
          .should(
              new ArchCondition<>("declare roles on themselves or their class") {
                @Override
                public void check(JavaMethod endpoint, ConditionEvents events) {
                  if (!declaresRoles(endpoint) && !declaresRoles(endpoint.getOwner())) {
                    events.add(SimpleConditionEvent.violated(endpoint, endpoint.getFullName()));
                  }
                }
              })
          .because(
              "access is decided, never left over: add @RolesAllowed, @Authenticated or"
                  + " @PermitAll");

  private static final ArchRule ARE_PUBLIC =
      methods()
          .that(ENDPOINT)
          .should()
          .haveModifier(PUBLIC)
          .because("Quarkus answers 404 for an endpoint method that is not public");

  private static final ArchRule CREATE_ONCE =
      methods()
          .that(DescribedPredicate.describe("create", EndpointsTest::creates))
          .should()
          .beAnnotatedWith(Idempotent.class)
          .andShould()
          .beAnnotatedWith(Transactional.class)
          .because("who lost the answer asks again: add @Idempotent, in a transaction");

  private static final String API =
      """
      package planted.shop;
      @jakarta.ws.rs.Path("/prices")
      interface PriceApi {
        @jakarta.ws.rs.GET int lowest();
        @jakarta.ws.rs.PATCH int lower(int by);
      }
      """;

  @Test
  void everyEndpointDeclaresRoles() {
    DECLARE_ROLES.check(ServiceClasses.ALL);
  }

  @Test
  void anEndpointWithoutRolesIsCaught() {
    var planted =
        Planted.classes(
            API,
            """
            package planted.shop;
            class PriceResource implements PriceApi {
              @jakarta.annotation.security.PermitAll
              public int lowest() { return 0; }
              public int lower(int by) { return 0; }
              public int neither() { return 0; }
            }
            """);

    Broken.once(DECLARE_ROLES, planted, "PriceResource.lower(int)");
  }

  @Test
  void anEndpointWithoutInterfaceIsOneToo() {
    var planted =
        Planted.classes(
            """
            package planted.shop;
            @jakarta.ws.rs.Path("/prices")
            class PriceResource {
              @jakarta.ws.rs.DELETE
              public void forget() {}
            }
            """);

    Broken.once(DECLARE_ROLES, planted, "PriceResource.forget()");
  }

  @Test
  void rolesOnTheClassCount() {
    var planted =
        Planted.classes(
            API,
            """
            package planted.shop;
            @jakarta.annotation.security.RolesAllowed("admin")
            class PriceResource implements PriceApi {
              public int lowest() { return 0; }
              public int lower(int by) { return 0; }
            }
            """);

    DECLARE_ROLES.check(planted);
  }

  @Test
  void everyEndpointIsPublic() {
    ARE_PUBLIC.check(ServiceClasses.ALL);
  }

  @Test
  void aHiddenEndpointIsCaught() {
    var planted =
        Planted.classes(
            """
            package planted.shop;
            @jakarta.ws.rs.Path("/prices")
            @jakarta.annotation.security.PermitAll
            class PriceResource {
              @jakarta.ws.rs.GET
              int lowest() { return 0; }
            }
            """);

    Broken.once(ARE_PUBLIC, planted, "PriceResource.lowest()");
  }

  @Test
  void whatCreatesMayBeAskedAgain() {
    CREATE_ONCE.check(ServiceClasses.ALL);
  }

  @Test
  void aCreateThatMakesTwoIsCaught() {
    var planted =
        Planted.classes(
            """
            package planted.shop;
            @jakarta.ws.rs.Path("/orders")
            interface OrderApi {
              @jakarta.ws.rs.POST @vn.khaitri.contract.Creates int order(String what);
              @jakarta.ws.rs.POST @vn.khaitri.contract.Creates int upload(java.io.InputStream file);
              @jakarta.ws.rs.POST int cancel(String what);
            }
            """,
            """
            package planted.shop;
            class OrderResource implements OrderApi {
              @jakarta.transaction.Transactional
              public int order(String what) { return 0; }
              public int upload(java.io.InputStream file) { return 0; }
              public int cancel(String what) { return 0; }
            }
            """);

    Broken.once(CREATE_ONCE, planted, "OrderResource.order");
  }

  /** Files are too large to be compared; where two are the same, their features find that out. */
  private static boolean creates(JavaMethod method) {
    return isEndpoint(method)
        && method.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(InputStream.class))
        && method.getOwner().getAllRawInterfaces().stream()
            .flatMap(type -> sameMethod(type, method))
            .anyMatch(declared -> declared.isAnnotatedWith(Creates.class));
  }

  private static boolean isEndpoint(JavaMethod method) {
    return !method.getOwner().isInterface()
        && Stream.concat(
                Stream.of(method.getOwner()), method.getOwner().getAllRawInterfaces().stream())
            .flatMap(type -> sameMethod(type, method))
            .anyMatch(declared -> declared.isMetaAnnotatedWith(HttpMethod.class));
  }

  private static Stream<JavaMethod> sameMethod(JavaClass type, JavaMethod method) {
    var parameters =
        method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    return type.tryGetMethod(method.getName(), parameters).stream();
  }

  private static boolean declaresRoles(CanBeAnnotated place) {
    return ROLES.stream().anyMatch(place::isAnnotatedWith);
  }
}
