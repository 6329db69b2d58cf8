package vn.khaitri.web.shell;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people make accounts for themselves here: where the API can send codes. */
@Named("signUp")
@Singleton
public class SignUpOffer {
  private final boolean open;

  SignUpOffer(@ConfigProperty(name = "khaitri.sign-up") boolean open) {
    this.open = open;
  }

  public boolean isOpen() {
    return open;
  }
}
