package vn.khaitri.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rule 1: a feature asks another and is told, it does not make another do something. Where one
 * transaction has to hold the rows of two, docs/adr/0010 and 0035 name the face and who may call
 * it.
 */
class WritingFacesTest {
  private static final Set<String> GROUND = Set.of("shared", "events");
  private static final Pattern WRITES = Pattern.compile("persist.*|delete.*|update|remove|merge");

  /** By face, who may make it write. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "assessment.QuizIntake", Set.of("importexport"),
          "identity.Accounts", Set.of("accounts"),
          "authoring.CourseIntake", Set.of("importexport"),
          "authoring.VideoUses", Set.of("videos"),
          "library.AssetIntake", Set.of("importexport"),
          "media.MediaIntake", Set.of("importexport"),
          "media.StorageQuota", Set.of("videos"),
          "media.UploadInventory", Set.of("videos"));

  /** Before files go to the store it says when to look for those that no row names. */
  private static final String ORDERS_A_SWEEP = "vn.khaitri.media.MediaIntake.receive";

  @Test
  void facesThatWriteAreCalledByWhomTheyAreMadeFor() {
    assertEquals(new TreeMap<>(ALLOWED), callersOfWriting(ServiceClasses.ALL));
  }

  @Test
  void theyWriteInTheTransactionOfTheirCaller() {
    var others =
        writing(ServiceClasses.ALL).stream()
            .filter(method -> !joins(method))
            .map(JavaMethod::getFullName)
            .filter(method -> !method.startsWith(ORDERS_A_SWEEP))
            .toList();

    assertEquals(List.of(), others);
  }

  @Test
  void aFaceThatWritesIsCaughtHoweverDeepItWrites() {
    var planted =
        Planted.classes(
            """
            package planted.stock;
            @jakarta.persistence.Entity
            class Goods {
              @jakarta.persistence.Id int id;
              int number;
              void take() { number--; }
            }
            """,
            """
            package planted.stock;
            class Shelf { void take(Goods goods) { goods.take(); } int count() { return 1; } }
            """,
            """
            package planted.stock;
            public class Stock {
              private final Shelf shelf = new Shelf();
              public void take() { Runnable later = () -> shelf.take(new Goods()); later.run(); }
              public int count() { return shelf.count(); }
            }
            """,
            """
            package planted.shop;
            class Sale { void sell(planted.stock.Stock stock) { stock.take(); } }
            """,
            """
            package planted.window;
            class View { int show(planted.stock.Stock stock) { return stock.count(); } }
            """);

    assertEquals(Map.of("stock.Stock", Set.of("shop")), callersOfWriting(planted));
  }

  /** Features by the face that writes for them. */
  private static Map<String, ? extends Set<String>> callersOfWriting(JavaClasses classes) {
    return writing(classes).stream()
        .collect(
            groupingBy(
                method -> name(method.getOwner()),
                TreeMap::new,
                flatMapping(method -> users(method).stream(), toCollection(TreeSet::new))));
  }

  /** Methods of faces that write for others. */
  private static List<JavaMethod> writing(JavaClasses classes) {
    return classes.stream()
        .filter(WritingFacesTest::isFace)
        .flatMap(face -> face.getMethods().stream())
        .filter(method -> !users(method).isEmpty() && writes(method))
        .toList();
  }

  private static boolean joins(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Transactional.class)
        .filter(transaction -> transaction.value() == Transactional.TxType.MANDATORY)
        .isPresent();
  }

  private static boolean isFace(JavaClass javaClass) {
    return javaClass.isTopLevelClass()
        && javaClass.getModifiers().contains(PUBLIC)
        && !javaClass.isRecord()
        && !GROUND.contains(feature(javaClass));
  }

  private static Set<String> users(JavaMethod method) {
    return method.getAccessesToSelf().stream()
        .map(JavaAccess::getOriginOwner)
        .filter(user -> !user.getPackageName().equals(method.getOwner().getPackageName()))
        .map(WritingFacesTest::feature)
        .collect(toCollection(TreeSet::new));
  }

  /** Follows the calls as far as they stay in the feature. */
  private static boolean writes(JavaCodeUnit face) {
    var known = new HashSet<JavaCodeUnit>();
    var next = new ArrayDeque<JavaCodeUnit>();
    next.add(face);
    while (!next.isEmpty()) {
      var unit = next.remove();
      if (!known.add(unit)) {
        continue;
      }
      if (writesItself(unit)) {
        return true;
      }
      unit.getAccessesFromSelf().stream()
          .flatMap(WritingFacesTest::targets)
          .filter(target -> target.getOwner().getPackageName().equals(packageOf(face)))
          .forEach(next::add);
    }
    return false;
  }

  private static Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
    return access.getTarget().resolveMember().stream()
        .filter(JavaCodeUnit.class::isInstance)
        .map(JavaCodeUnit.class::cast);
  }

  private static boolean writesItself(JavaCodeUnit unit) {
    boolean changesRow =
        unit.isMethod()
            && unit.getOwner().isAnnotatedWith(Entity.class)
            && unit.getFieldAccesses().stream()
                .map(JavaFieldAccess::getAccessType)
                .anyMatch(AccessType.SET::equals);
    return changesRow
        || unit.getAccessesFromSelf().stream().anyMatch(WritingFacesTest::isStatement);
  }

  private static boolean isStatement(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    return name.equals("executeUpdate")
        || (WRITES.matcher(name).matches()
            && (owner.isAssignableTo(PanacheRepositoryBase.class)
                || owner.isAssignableTo(EntityManager.class)));
  }

  private static String packageOf(JavaCodeUnit unit) {
    return unit.getOwner().getPackageName();
  }

  private static String name(JavaClass face) {
    return feature(face) + "." + face.getSimpleName();
  }

  private static String feature(JavaClass javaClass) {
    return javaClass.getPackage().getRelativeName();
  }
}
