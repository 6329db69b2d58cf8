package vn.khaitri.web.shell;

import io.opentelemetry.api.trace.Span;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.khaitri.contract.Problem;

/** Draws the error pages: what happened, what to do, and a number to tell whoever helps. */
@Singleton
class ErrorPages {
  @CheckedTemplate(basePath = "shell")
  static class Templates {
    static native TemplateInstance error(ErrorKind kind, Problem problem);

    private Templates() {}
  }

  Response page(ErrorKind kind) {
    return page(kind, ProblemReader.bare(kind.status(), traceId()));
  }

  /** The problem's own words stand in the page when it has some. */
  Response page(ErrorKind kind, Problem problem) {
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(Templates.error(kind, problem))
        .build();
  }

  static String traceId() {
    return Span.current().getSpanContext().getTraceId();
  }
}
