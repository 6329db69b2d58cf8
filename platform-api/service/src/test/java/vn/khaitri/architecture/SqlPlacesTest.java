package vn.khaitri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 6: SQL and HQL live in migrations, {@code *Repository} and {@code *Queries}. */
class SqlPlacesTest {
  private static final DescribedPredicate<JavaClass> ELSEWHERE =
      DescribedPredicate.describe(
          "are no repositories or queries",
          javaClass -> {
            var name = javaClass.getName();
            return !name.matches(".*(Repository|Queries)(\\$.*)?");
          });

  /** They are handed connections and set limits on them; they ask the database nothing. */
  private static final DescribedPredicate<JavaClass> LISTENERS_OF_THE_POOL =
      JavaClass.Predicates.assignableTo(AgroalPoolInterceptor.class);

  private static final DescribedPredicate<JavaClass> JDBC =
      DescribedPredicate.describe(
          "JDBC",
          javaClass ->
              javaClass.isEquivalentTo(DataSource.class)
                  || (javaClass.getPackageName().equals("java.sql")
                      && !javaClass.isAssignableTo(SQLException.class)));

  private static final DescribedPredicate<JavaAccess<?>> QUERY =
      DescribedPredicate.describe(
          "a query in words",
          access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            return (owner.isAssignableTo(EntityManager.class)
                    && name.matches("create(Native|Named)?(Query|Mutation).*"))
                || (owner.isAssignableTo(PanacheRepositoryBase.class)
                    && access.getTarget() instanceof CodeUnitCallTarget call
                    && !call.getRawParameterTypes().isEmpty()
                    && call.getRawParameterTypes().getFirst().isEquivalentTo(String.class)
                    && name.matches("find|list|stream|count|delete|update"));
          });

  private static final ArchRule NO_JDBC =
      noClasses()
          .that(ELSEWHERE)
          .and(DescribedPredicate.not(LISTENERS_OF_THE_POOL))
          .should()
          .dependOnClassesThat(JDBC)
          .because("a statement is found in a repository: move it there");

  private static final ArchRule NO_QUERIES =
      noClasses()
          .that(ELSEWHERE)
          .should()
          .accessTargetWhere(QUERY)
          .because("a query is found in a repository, under a name: move it there");

  @Test
  void onlyRepositoriesSpeakJdbc() {
    NO_JDBC.check(ServiceClasses.ALL);
  }

  @Test
  void jdbcElsewhereIsCaught() {
    var planted =
        Planted.classes(
            "package planted.shop;\nclass Till { javax.sql.DataSource database; }",
            "package planted.shop;\nclass TillRepository { javax.sql.DataSource database; }",
            "package planted.shop;\nclass Patience { java.sql.SQLException why; }");

    Broken.once(NO_JDBC, planted, "planted.shop.Till.database");
  }

  @Test
  void onlyRepositoriesQuery() {
    NO_QUERIES.check(ServiceClasses.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m(jakarta.persistence.EntityManager e) { e.createNativeQuery(\"select 1\"); }",
        "void m(jakarta.persistence.EntityManager e) { e.createQuery(\"from Price\"); }",
        "void m(PriceRepository prices) { prices.find(\"amount > ?1\", 0); }",
        "void m(PriceRepository prices) { prices.list(\"amount\", 0); }",
        "void m(PriceRepository prices) { prices.delete(\"amount\", 0); }"
      })
  void aQueryElsewhereIsCaught(String method) {
    var planted =
        Planted.classes(
            "package planted.shop;\nclass Till {" + method + "}",
            """
            package planted.shop;
            class PriceRepository
                implements io.quarkus.hibernate.orm.panache.PanacheRepositoryBase<Object, Integer> {
              void ours() { find("amount", 0); }
            }
            """);

    Broken.once(NO_QUERIES, planted, "planted.shop.Till.m");
  }
}
