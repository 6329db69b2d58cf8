package vn.khaitri.openapi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * Who may call an endpoint, read from the very annotations that decide it: those of the resource's
 * method, or else of its class.
 *
 * @param isPublic nobody has to sign in
 * @param roles any one of them is enough; empty when it is enough to be signed in
 */
record Access(boolean isPublic, List<String> roles) {
  static final String SCHEME = "accessToken";

  private static final DotName ROLES =
      DotName.createSimple("jakarta.annotation.security.RolesAllowed");
  private static final DotName PUBLIC =
      DotName.createSimple("jakarta.annotation.security.PermitAll");
  private static final DotName SIGNED_IN =
      DotName.createSimple("io.quarkus.security.Authenticated");

  static Access of(Endpoint endpoint) {
    return Stream.<AnnotationTarget>of(answering(endpoint), endpoint.resource())
        .flatMap(place -> Stream.of(ROLES, PUBLIC, SIGNED_IN).map(place::declaredAnnotation))
        .filter(annotation -> annotation != null)
        .findFirst()
        .map(Access::of)
        .orElseThrow(() -> new IllegalStateException(endpoint.id() + " says not who may call it"));
  }

  private static Access of(AnnotationInstance annotation) {
    return new Access(
        annotation.name().equals(PUBLIC),
        annotation.name().equals(ROLES)
            ? Stream.of(annotation.value().asStringArray()).sorted().toList()
            : List.of());
  }

  private static MethodInfo answering(Endpoint endpoint) {
    var wanted = Stream.of(endpoint.method().getParameterTypes()).map(Class::getName).toList();
    return endpoint.resource().methods().stream()
        .filter(method -> method.name().equals(endpoint.method().getName()))
        .filter(
            method ->
                method.parameterTypes().stream()
                    .map(type -> type.name().toString())
                    .toList()
                    .equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(endpoint.id() + " is answered by nobody"));
  }

  static SecurityScheme scheme() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(
            "An access token of the realm `khaitri` for the audience `platform-api`; its realm"
                + " roles are the roles that operations ask for.");
  }

  void describe(Operation operation) {
    operation.setSecurity(requirements());
  }

  private List<SecurityRequirement> requirements() {
    if (isPublic) {
      return List.of();
    }
    var anyOne =
        roles.isEmpty() ? List.of(List.<String>of()) : roles.stream().map(List::of).toList();
    return anyOne.stream()
        .map(role -> OASFactory.createSecurityRequirement().addScheme(SCHEME, role))
        .toList();
  }

  String inWords() {
    if (isPublic) {
      return "Open to everyone, without signing in.";
    }
    return roles.isEmpty()
        ? "For everyone who is signed in."
        : "For the roles %s."
            .formatted(
                roles.stream().map(role -> '`' + role + '`').collect(Collectors.joining(", ")));
  }
}
