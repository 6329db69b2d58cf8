package vn.khaitri.web.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of ours to go to. Whatever a stranger wrote into a link, it never leads to another site.
 */
public record LocalPath(URI uri) {
  private static final URI HOME = URI.create("/");
  private static final Pattern WHOLE_ADDRESS = Pattern.compile("https?://[^/]+([^#]*).*");

  public static LocalPath of(@Nullable String wanted) {
    if (wanted == null || !wanted.startsWith("/")) {
      return new LocalPath(HOME);
    }
    try {
      var uri = new URI(wanted);
      // Browsers read // and /\ as the start of another host.
      var stays =
          uri.getHost() == null && uri.getRawAuthority() == null && !wanted.startsWith("//");
      return new LocalPath(stays ? uri : HOME);
    } catch (URISyntaxException notAPath) {
      return new LocalPath(HOME);
    }
  }

  /** The page of ours at a whole address, such as a Referer. */
  static LocalPath at(String address) {
    var path = WHOLE_ADDRESS.matcher(address);
    return of(path.matches() ? path.group(1) : null);
  }
}
