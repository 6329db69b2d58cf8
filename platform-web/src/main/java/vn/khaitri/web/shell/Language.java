package vn.khaitri.web.shell;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** The languages of the pages; a cookie keeps the choice, Vietnamese without one. */
public enum Language {
  VI,
  EN;

  static final String COOKIE = "lang";

  public static Language of(RoutingContext request) {
    var cookie = request.request().getCookie(COOKIE);
    return cookie == null ? VI : of(cookie.getValue());
  }

  static Language of(String tag) {
    return EN.tag().equals(tag) ? EN : VI;
  }

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(tag());
  }

  Language other() {
    return this == VI ? EN : VI;
  }
}
