package vn.khaitri.web.shell;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Finds the variables of the sections around an expression: those of loops and lets, and what the
 * page was given. Qute would ask each of its hundreds of resolvers at each level between; in a list
 * of lessons this was half of what a page cost.
 */
@ApplicationScoped
class ScopeResolver implements ValueResolver {
  /** Before all others. */
  private static final int FIRST = 1_000;

  void prepare(@Observes EngineBuilder engine) {
    engine.addValueResolver(this);
  }

  @Override
  public int getPriority() {
    return FIRST;
  }

  /** A name without arguments that is looked for in a section, not in a value. */
  @Override
  public boolean appliesTo(EvalContext context) {
    return isScope(context.getBase())
        && context.getBase() == context.resolutionContext().getData()
        && context.getParams().isEmpty();
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    return find(context.resolutionContext(), context.getName())
        .orElseGet(() -> Results.notFound(context));
  }

  /** Empty when Qute has to look itself: the name is unknown, or something else lies between. */
  private static Optional<CompletionStage<Object>> find(ResolutionContext from, String name) {
    for (var level = from; level != null; level = level.getParent()) {
      var data = level.getData();
      if (data instanceof Mapper scope && scope.appliesTo(name)) {
        var value = scope.getAsync(name);
        if (!(value instanceof CompletedStage<Object> there)) {
          return Optional.empty();
        }
        if (!Results.isNotFound(there.get())) {
          return Optional.of(value);
        }
      } else if (data instanceof Map<?, ?> scope && scope.containsKey(name)) {
        return Optional.of(CompletedStage.of(scope.get(name)));
      } else if (data != null && !isScope(data)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isScope(Object data) {
    return data instanceof Mapper || data instanceof Map;
  }
}
