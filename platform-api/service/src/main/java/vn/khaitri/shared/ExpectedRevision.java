package vn.khaitri.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** {@code If-Match} and the revision in the body are one thing said twice: they must agree. */
@Provider
class ExpectedRevision implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var body = context.proceed();
    var expected = context.getHeaders().getFirst(HttpHeaders.IF_MATCH);
    if (expected != null
        && body != null
        && RecordFields.has(body.getClass(), EntityTags.REVISION)) {
      EntityTags.agree(expected, RecordFields.of(body, EntityTags.REVISION));
    }
    return body;
  }
}
