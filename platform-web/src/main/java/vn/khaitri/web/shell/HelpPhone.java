package vn.khaitri.web.shell;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The number in the help line of every page; none until the operator sets it. */
@Named("helpPhone")
@Singleton
public class HelpPhone {
  private final Optional<String> number;

  HelpPhone(@ConfigProperty(name = "khaitri.help-phone") Optional<String> number) {
    this.number = number;
  }

  public boolean isSet() {
    return number.isPresent();
  }

  public String getNumber() {
    return number.orElse("");
  }
}
