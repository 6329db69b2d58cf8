package vn.khaitri.web.appraisal;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseChangesView.FactChange;
import vn.khaitri.contract.authoring.CourseChangesView.TextChange;
import vn.khaitri.contract.authoring.CourseChangesView.What;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.VersionView;

/** How the differences between two versions look. */
@TemplateExtension
class Changes {
  /** Their values are ids and notations that say nothing to people. */
  private static final Set<Fact> UNREADABLE =
      Set.of(Fact.PROGRAMME, Fact.VIDEO, Fact.PREREQUISITES, Fact.MODULES, Fact.OTHER);

  private Changes() {}

  static Fact name(FactChange change) {
    return Fact.of(change);
  }

  static boolean isReadable(FactChange change) {
    return !UNREADABLE.contains(Fact.of(change));
  }

  static boolean isAccess(FactChange change) {
    return Fact.of(change) == Fact.ACCESS;
  }

  static boolean isPeriodKind(FactChange change) {
    return Fact.of(change) == Fact.PERIOD_KIND;
  }

  static boolean isRequirement(FactChange change) {
    return Fact.of(change) == Fact.REQUIREMENT;
  }

  static CourseAccess access(String value) {
    return CourseAccess.valueOf(value);
  }

  static PeriodKind periodKind(String value) {
    return PeriodKind.valueOf(value);
  }

  static Requirement requirement(String value) {
    return Requirement.valueOf(value);
  }

  /** CSS class of its tag. */
  static String tone(What what) {
    return switch (what) {
      case ADDED -> "good";
      case REMOVED -> "bad";
      case CHANGED -> "warn";
      case MOVED -> "plain-tag";
    };
  }

  static boolean isInserted(TextChange line) {
    return line.how() == TextChange.How.INSERTED;
  }

  static boolean isDeleted(TextChange line) {
    return line.how() == TextChange.How.DELETED;
  }

  static boolean isNone(CourseChangesView changes) {
    return changes.facts().isEmpty() && changes.lessons().isEmpty();
  }

  static boolean isFirst(CourseChangesView changes) {
    return changes.version() == null;
  }

  /** CSS class of its tag. */
  static String tone(VersionView.State state) {
    return switch (state) {
      case IN_FORCE -> "good";
      case REPLACED -> "plain-tag";
      case WITHDRAWN -> "bad";
    };
  }

  static boolean isInForce(VersionView version) {
    return version.state() == VersionView.State.IN_FORCE;
  }
}
