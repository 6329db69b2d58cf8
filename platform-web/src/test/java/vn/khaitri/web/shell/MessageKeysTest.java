package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both languages say the same things: the build stops at a hole as well, but without the name of
 * the key, because the interfaces of the bundles leave out {@code @Message}.
 */
class MessageKeysTest {
  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeys(String bundle) throws Exception {
    var vietnamese = keys(bundle + "_vi.properties");

    var english = keys(bundle + "_en.properties");

    assertEquals(vietnamese, english);
  }

  @Test
  void everyBundleIsLookedAt() throws Exception {
    assertTrue(bundles().count() > 30);
  }

  static Stream<String> bundles() throws IOException, URISyntaxException {
    try (var files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", ""))
          .collect(Collectors.toCollection(TreeSet::new))
          .stream();
    }
  }

  private static Set<String> keys(String file) throws IOException, URISyntaxException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(folder().resolve(file))) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(MessageKeysTest.class.getResource("/messages").toURI());
  }
}
