package vn.khaitri.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khaitri.local.TestStack;

/** PostgreSQL, Kafka, the S3 store and Keycloak for real, once for all tests of the module. */
public class RealStack implements QuarkusTestResourceLifecycleManager {
  private @Nullable TestStack stack;

  @Override
  public Map<String, String> start() {
    stack = TestStack.start();
    var settings = new HashMap<>(stack.settings());
    settings.put("quarkus.http.test-port", "0");
    // No lease runs out because the machine is busy; tests let one run out when they want it to.
    settings.put("khaitri.media.lease", "10M");
    // Nor does a caller hear of a busy machine as of a database that hangs.
    settings.put("khaitri.database.patience", "30S");
    settings.put("quarkus.datasource.jdbc.acquisition-timeout", "30S");
    return settings;
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
  }
}
