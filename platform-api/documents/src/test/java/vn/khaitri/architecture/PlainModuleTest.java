package vn.khaitri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.khaitri.filecheck.FileCheck;

/** This module reads files and knows no program: it could be taken out and put elsewhere. */
class PlainModuleTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .importUrl(FileCheck.class.getProtectionDomain().getCodeSource().getLocation());

  private static final ArchRule KNOWS_NO_PROGRAM =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.imageio..",
              "javax.xml.stream..",
              "org.apache.pdfbox..",
              "org.commonmark..",
              "org.jspecify..",
              "vn.khaitri.contract.authoring",
              "vn.khaitri.digest",
              "vn.khaitri.documents",
              "vn.khaitri.filecheck",
              "vn.khaitri.text")
          .because("a reader of strangers' files has neither a database nor a network at hand");

  private static final ArchRule THE_CHECK_KNOWS_NO_READER =
      noClasses()
          .that()
          .resideInAPackage("vn.khaitri.filecheck")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.khaitri.documents")
          .because("the check of files is the floor that the readers stand on");

  @Test
  void itKnowsNoProgram() {
    KNOWS_NO_PROGRAM.check(OURS);
  }

  @Test
  void knowledgeOfAProgramIsCaught() {
    var planted = new ClassFileImporter().importClasses(Planted.class);

    assertThrows(AssertionError.class, () -> KNOWS_NO_PROGRAM.check(planted));
  }

  @Test
  void theCheckKnowsNoReader() {
    THE_CHECK_KNOWS_NO_READER.check(OURS);
  }

  private record Planted(org.junit.jupiter.api.TestInfo about) {}
}
