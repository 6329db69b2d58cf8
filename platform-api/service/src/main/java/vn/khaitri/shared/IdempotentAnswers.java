package vn.khaitri.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a create answered under the key that its caller chose, in the create's own
 * transaction: either both are there or neither is. A second request waits for the first one.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentAnswers {
  static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

  private final IdempotentAnswerRepository answers;
  private final IdempotencyConfig config;
  private final Caller caller;
  private final HttpHeaders headers;
  private final ObjectMapper json;

  IdempotentAnswers(
      IdempotentAnswerRepository answers,
      IdempotencyConfig config,
      Caller caller,
      HttpHeaders headers,
      ObjectMapper json) {
    this.answers = answers;
    this.config = config;
    this.caller = caller;
    this.headers = headers;
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    var key = headers.getHeaderString(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw new ProblemException(
          SharedProblem.INVALID_REQUEST, List.of(new FieldFault(HEADER, "key-unreadable")));
    }
    var person = caller.id();
    var request = fingerprint(call);
    if (answers.begin(person, key, request, config.mostPerCaller())) {
      var answer = call.proceed();
      answers.keep(person, key, json.writeValueAsString(answer));
      return answer;
    }
    var kept =
        answers
            .find(person, key)
            .orElseThrow(() -> new ProblemException(SharedProblem.TOO_MANY_IDEMPOTENCY_KEYS));
    if (!kept.request().equals(request)) {
      throw new ProblemException(SharedProblem.IDEMPOTENCY_KEY_REUSED);
    }
    return read(kept.answer(), call.getMethod());
  }

  private Object read(String answer, Method method) throws JsonProcessingException {
    return json.readValue(answer, json.constructType(method.getGenericReturnType()));
  }

  /** The same for the same operation with the same path and body. */
  private String fingerprint(InvocationContext call)
      throws JsonProcessingException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(call.getMethod().getName().getBytes(StandardCharsets.UTF_8));
    digest.update(call.getMethod().getDeclaringClass().getName().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(call.getParameters())));
  }
}
