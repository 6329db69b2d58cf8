package vn.khaitri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.events.EventHandler;

/** Names say what a thing is for, and what it needs comes through the constructor. */
class NamesTest {
  private static final ArchRule NO_EMPTY_WORDS =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)(\\$.*)?")
          .because("such a name fits anything: say what the class does");

  private static final ArchRule HANDLERS_ARE_NAMED_BY_THEIR_EVENT =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are handlers of events",
                  (JavaClass javaClass) ->
                      !javaClass.isInterface() && javaClass.isAssignableTo(EventHandler.class)))
          .should()
          .haveSimpleNameStartingWith("On")
          .because("one class per consumed event, found under On<Event>");

  private static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(ConfigProperty.class)
          .orShould()
          .beAnnotatedWith(PersistenceContext.class)
          .because("what a class needs, its constructor says");

  @Test
  void noNameIsAnEmptyWord() {
    NO_EMPTY_WORDS.check(ServiceClasses.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PriceManager",
        "PriceHelper",
        "PriceUtil",
        "PriceUtils",
        "PriceImpl",
        "PriceDTO",
        "PriceDto"
      })
  void anEmptyWordIsCaught(String name) {
    var planted =
        Planted.classes("package planted.shop;\nclass %s {}\nclass Implement {}".formatted(name));

    Broken.once(NO_EMPTY_WORDS, planted, name);
  }

  @Test
  void handlersAreNamedByTheirEvent() {
    HANDLERS_ARE_NAMED_BY_THEIR_EVENT.check(ServiceClasses.ALL);
  }

  @Test
  void aHandlerWithAnotherNameIsCaught() {
    var planted =
        Planted.classes(
            """
            package planted.shop;
            import vn.khaitri.contract.media.event.MediaReady;
            class MediaListener implements vn.khaitri.events.EventHandler<MediaReady> {
              public Class<MediaReady> event() { return MediaReady.class; }
              public void on(MediaReady event) {}
            }
            """);

    Broken.once(HANDLERS_ARE_NAMED_BY_THEIR_EVENT, planted, "MediaListener");
  }

  @Test
  void nothingIsInjectedIntoFields() {
    NO_FIELD_INJECTION.check(ServiceClasses.ALL);
  }

  @Test
  void anInjectedFieldIsCaught() {
    var planted =
        Planted.classes(
            "package planted.shop;\nclass Till { @jakarta.inject.Inject Object drawer; }");

    Broken.once(NO_FIELD_INJECTION, planted, "Till.drawer");
  }
}
