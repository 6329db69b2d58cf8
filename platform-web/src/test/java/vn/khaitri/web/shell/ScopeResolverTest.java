package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class ScopeResolverTest {
  /** What it was asked for in a section: one of hundreds, of which Qute asks each. */
  private final List<String> asked = new ArrayList<>();

  private final Engine engine = engine();

  private Engine engine() {
    var builder =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(new OneOfMany())
            .addSectionHelper(new UserTagSectionHelper.Factory("tag", "tag.html"));
    new ScopeResolver().prepare(builder);
    var built = builder.build();
    built.putTemplate("tag.html", built.parse("[{text}{#if outer??}{outer}{/if}]"));
    return built;
  }

  private class OneOfMany implements ValueResolver {
    @Override
    public int getPriority() {
      return 100;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
      asked.add(context.getName());
      return false;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
      throw new IllegalStateException(context.getName());
    }
  }

  private String shown(String template, Map<String, ?> data) {
    var instance = engine.parse(template).instance();
    data.forEach(instance::data);
    return instance.render();
  }

  @Test
  void namesOfOuterSectionsAreFoundWithoutAskingAround() {
    var text =
        "{#let title=name}{#for row in rows}{#let cell=row}{title}{name}{cell}{row_count}{row}{/let}{/for}{/let}";

    assertEquals("AA111AA222", shown(text, Map.of("name", "A", "rows", List.of("1", "2"))));
    assertEquals(List.of(), asked);
  }

  @Test
  void theInnermostOfAnyNameCounts() {
    assertEquals(
        "1-2-x",
        shown("{#for x in rows}{x}-{/for}{x}", Map.of("x", "x", "rows", List.of("1", "2"))));
  }

  @Test
  void propertiesOfValuesAreLeftToTheOthers() {
    record Line(String title) {}
    assertEquals(
        "T v",
        shown(
            "{line.title} {map.title}",
            Map.of("line", new Line("T"), "map", Map.of("title", "v"))));
  }

  @Test
  void aTagSeesItsArgumentsAlone() {
    assertEquals("[t]", shown("{#tag text='t' /}", Map.of("outer", "o")));
  }

  @Test
  void anUnknownNameStaysAFault() {
    assertThrows(
        TemplateException.class,
        () -> shown("{#for x in rows}{y}{/for}", Map.of("rows", List.of(1))));
    assertEquals("none", shown("{y ?: 'none'}", Map.of()));
  }
}
