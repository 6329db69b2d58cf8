package vn.khaitri.web.accounts;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;

/** Phone numbers as people here write and dial them. */
public final class PhoneFormat {
  private static final Pattern MOBILE = Pattern.compile("\\+84(\\d{3})(\\d{3})(\\d{3})");

  private PhoneFormat() {}

  /** {@code 0912 345 678} for {@code +84912345678}; what is no such number stays as it is. */
  @TemplateExtension(namespace = "phone")
  public static String dialled(String userName) {
    return MOBILE.matcher(userName).matches()
        ? MOBILE.matcher(userName).replaceFirst("0$1 $2 $3")
        : userName;
  }
}
