package vn.khaitri.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of the contract as Markdown for readers who see no Java: links name what the
 * description calls the same thing.
 */
final class JavadocTexts {
  private final Map<String, Class<?>> types;

  /**
   * @param types those that a link may name
   */
  JavadocTexts(Collection<Class<?>> types) {
    this.types =
        types.stream()
            .collect(
                Collectors.toMap(
                    JavadocTexts::name,
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new));
  }

  /** Empty when there is none. */
  String of(Class<?> type) {
    return text(type, RuntimeJavadoc.getJavadoc(type).getComment());
  }

  String of(Method method) {
    return text(method.getDeclaringClass(), RuntimeJavadoc.getJavadoc(method).getComment());
  }

  String returned(Method method) {
    return text(method.getDeclaringClass(), RuntimeJavadoc.getJavadoc(method).getReturns());
  }

  /** Texts by the name that the parameter has in Java. */
  Map<String, String> parameters(Method method) {
    var texts = new LinkedHashMap<String, String>();
    for (var parameter : RuntimeJavadoc.getJavadoc(method).getParams()) {
      put(texts, parameter.getName(), text(method.getDeclaringClass(), parameter.getComment()));
    }
    return texts;
  }

  Map<String, String> components(Class<?> type) {
    var texts = new LinkedHashMap<String, String>();
    for (var component : RuntimeJavadoc.getJavadoc(type).getRecordComponents()) {
      put(texts, component.getName(), text(type, component.getComment()));
    }
    return texts;
  }

  Map<String, String> constants(Class<?> type) {
    var texts = new LinkedHashMap<String, String>();
    for (var constant : RuntimeJavadoc.getJavadoc(type).getEnumConstants()) {
      put(texts, constant.getName(), text(type, constant.getComment()));
    }
    return texts;
  }

  private static void put(Map<String, String> texts, String name, String text) {
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
  }

  private String text(Class<?> owner, Comment comment) {
    var text = new StringBuilder();
    comment.visit(new Markdown(owner, text));
    return text.toString()
        .replaceAll("\\s*<p>\\s*", "\n\n")
        .replaceAll("[ \\t]*\\n(?!\\n)[ \\t]*(?<!\\n\\n)", " ")
        .strip();
  }

  /** How the description calls a type. */
  static String name(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : name(type.getEnclosingClass()) + type.getSimpleName();
  }

  private final class Markdown implements CommentVisitor {
    private final Class<?> owner;
    private final StringBuilder text;

    Markdown(Class<?> owner, StringBuilder text) {
      this.owner = owner;
      this.text = text;
    }

    @Override
    public void commentText(String value) {
      text.append(value);
    }

    @Override
    public void inlineTag(String name, @Nullable String value) {
      text.append('`').append(value == null ? name : value.strip()).append('`');
    }

    @Override
    public void inlineLink(Link link) {
      var member = link.getReferencedMemberName();
      var named = link.getReferencedClassName();
      // The library does not see a class that stands on the next line.
      var type = type(named == null && member == null ? link.getLabel().strip() : named);
      text.append('`').append(called(type, member)).append('`');
    }

    @Override
    public void inlineValue(Value value) {
      var type = type(value.getReferencedClassName());
      try {
        text.append(type.getField(value.getReferencedMemberName()).get(null));
      } catch (ReflectiveOperationException noConstant) {
        throw new IllegalStateException(
            owner + " speaks of a value that is none: " + value, noConstant);
      }
    }

    private String called(Class<?> type, @Nullable String member) {
      if (Endpoint.isApi(type)) {
        return member == null ? Endpoint.tag(type) : Endpoint.id(type, member);
      }
      return member == null ? name(type) : member;
    }

    private Class<?> type(@Nullable String referenced) {
      if (referenced == null || referenced.isEmpty()) {
        return owner;
      }
      var simple = referenced.replaceAll("^([a-z]\\w*\\.)+", "").replace(".", "").replace("$", "");
      var type = types.get(simple);
      if (type == null) {
        type = types.get(name(owner) + simple);
      }
      if (type == null) {
        throw new IllegalStateException(
            owner + " links to what callers cannot know: " + referenced);
      }
      return type;
    }
  }
}
