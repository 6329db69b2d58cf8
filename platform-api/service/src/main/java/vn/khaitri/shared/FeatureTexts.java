package vn.khaitri.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences and headings that a feature answers with beside its problems, in one language: {@code
 * texts/<feature>_<language>.properties}.
 */
public final class FeatureTexts {
  private static final Map<String, FeatureTexts> KNOWN = new ConcurrentHashMap<>();

  private final String file;
  private final Locale locale;
  private final Properties texts = new Properties();

  private FeatureTexts(String file, Locale locale) {
    this.file = file;
    this.locale = locale;
    try (var stream = FeatureTexts.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /**
   * @param locale one of {@link ProblemTexts#LOCALES}
   */
  public static FeatureTexts of(String feature, Locale locale) {
    return KNOWN.computeIfAbsent(
        "/texts/" + feature + "_" + locale.getLanguage() + ".properties",
        file -> new FeatureTexts(file, locale));
  }

  public Locale locale() {
    return locale;
  }

  /** {@code exam-mode.in-person} for the prefix {@code exam-mode} and the constant IN_PERSON. */
  public String word(String prefix, Enum<?> constant) {
    return text(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * @param arguments shown as they are; numbers as strings, or they get separators
   */
  public String text(String key, String... arguments) {
    var pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException(key + " in " + file);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
