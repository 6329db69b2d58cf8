package vn.khaitri.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of a resource that creates: who sends an {@code Idempotency-Key} gets the same
 * answer for the same request, and nothing is made a second time. It needs the method's
 * transaction, in which the answer is kept.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
