package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a rule says of classes that break it. */
final class Broken {
  private Broken() {}

  /**
   * @param parts what the one complaint must name
   */
  static void once(ArchRule rule, JavaClasses classes, String... parts) {
    var complaints = rule.evaluate(classes).getFailureReport().getDetails();
    once(complaints, parts);
  }

  static void once(List<String> complaints, String... parts) {
    assertEquals(1, complaints.size(), () -> complaints.toString());
    for (var part : parts) {
      assertTrue(complaints.getFirst().contains(part), complaints.getFirst());
    }
  }
}
