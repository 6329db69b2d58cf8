package vn.khaitri.web.shell;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every template, page or fragment, the language of its viewer. */
@Singleton
class PageLocale {
  void prepare(@Observes EngineBuilder engine, Viewer viewer) {
    engine.addTemplateInstanceInitializer(
        instance -> {
          if (Arc.container().requestContext().isActive()) {
            instance.setAttribute(TemplateInstance.LOCALE, viewer.locale());
          }
        });
  }
}
