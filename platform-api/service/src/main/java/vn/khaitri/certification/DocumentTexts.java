package vn.khaitri.certification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words printed on a certificate, in one language. */
final class DocumentTexts {
  static final DocumentTexts VIETNAMESE = new DocumentTexts(Locale.of("vi"));
  static final DocumentTexts ENGLISH = new DocumentTexts(Locale.ENGLISH);

  private final Properties texts = new Properties();
  private final Locale locale;

  private DocumentTexts(Locale locale) {
    this.locale = locale;
    var file = "/certificates/document_" + locale.getLanguage() + ".properties";
    try (var stream = DocumentTexts.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /**
   * @param arguments printed as they are; numbers as strings, or they get separators
   */
  String text(String key, String... arguments) {
    var pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException(key + " in " + locale);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
