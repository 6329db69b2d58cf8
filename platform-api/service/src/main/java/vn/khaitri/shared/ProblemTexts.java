package vn.khaitri.shared;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of problems, by feature and language. Vietnamese is the first language. */
@Singleton
public class ProblemTexts {
  public static final Locale VIETNAMESE = Locale.of("vi");
  public static final List<Locale> LOCALES = List.of(VIETNAMESE, Locale.ENGLISH);

  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  public Optional<String> find(String feature, String key, Locale locale, Object... arguments) {
    var file = "problems/" + feature + "_" + locale.getLanguage() + ".properties";
    return Optional.ofNullable(files.computeIfAbsent(file, ProblemTexts::read).getProperty(key))
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments));
  }

  /** What a refusal says where it is one of many: its title, and each fault. */
  public List<String> words(ProblemException refusal, Locale locale) {
    var type = refusal.type();
    var title = find(type.feature(), type.slug() + ".title", locale, refusal.arguments());
    var faults = refusal.faults().stream().map(fault -> words(type, fault, locale));
    return Stream.concat(Stream.of(title.orElse(type.slug())), faults).toList();
  }

  String words(ProblemType type, FieldFault fault, Locale locale) {
    return find(
            type.feature(), type.slug() + "." + fault.name(), locale, fault.arguments().toArray())
        .orElse(fault.name());
  }

  /** The best of our languages for what the caller accepts. */
  public static Locale best(List<Locale> accepted) {
    return accepted.stream()
        .map(Locale::getLanguage)
        .flatMap(language -> LOCALES.stream().filter(ours -> ours.getLanguage().equals(language)))
        .findFirst()
        .orElse(VIETNAMESE);
  }

  private static Properties read(String file) {
    var texts = new Properties();
    try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
    return texts;
  }
}
