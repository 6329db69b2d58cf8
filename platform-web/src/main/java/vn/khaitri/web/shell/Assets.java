package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Addresses of style sheets and scripts, whose file names change with their content. */
@TemplateExtension(namespace = "asset")
class Assets {
  private static final Properties ADDRESSES = load();

  private Assets() {}

  /**
   * @param name a file of src/main/web, such as {@code app.css}
   */
  static String url(String name) {
    var address = ADDRESSES.getProperty(name);
    if (address == null) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return address;
  }

  private static Properties load() {
    try (var in = Assets.class.getResourceAsStream("/assets.properties")) {
      var addresses = new Properties();
      addresses.load(in);
      return addresses;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
