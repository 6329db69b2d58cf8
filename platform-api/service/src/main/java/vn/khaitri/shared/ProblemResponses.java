package vn.khaitri.shared;

import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;

/** Puts a problem into words and into a response. */
@Singleton
class ProblemResponses {
  private final ProblemTexts texts;

  ProblemResponses(ProblemTexts texts) {
    this.texts = texts;
  }

  Response of(ProblemException refusal, HttpHeaders headers) {
    var type = refusal.type();
    var locale = ProblemTexts.best(headers.getAcceptableLanguages());
    var errors =
        refusal.faults().stream()
            .map(fault -> new FieldError(fault.pointer(), texts.words(type, fault, locale)))
            .toList();
    return of(type, headers, errors, refusal.arguments());
  }

  Response of(ProblemType type, HttpHeaders headers, List<FieldError> errors, Object... arguments) {
    var locale = ProblemTexts.best(headers.getAcceptableLanguages());
    var title = texts.find(type.feature(), type.slug() + ".title", locale, arguments);
    var detail = texts.find(type.feature(), type.slug() + ".detail", locale, arguments);
    var status = status(type, headers);
    var problem =
        new Problem(
            URI.create("/problems/" + type.slug()),
            title.orElse(type.slug()),
            status.getStatusCode(),
            detail.orElse(null),
            errors,
            traceId());
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .language(locale)
        .entity(problem)
        .build();
  }

  private static StatusType status(ProblemType type, HttpHeaders headers) {
    return type.isStale() && headers.getHeaderString(HttpHeaders.IF_MATCH) != null
        ? Status.PRECONDITION_FAILED
        : type.status();
  }

  private static @Nullable String traceId() {
    var context = Span.current().getSpanContext();
    return context.isValid() ? context.getTraceId() : null;
  }
}
