package vn.khaitri.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation makes something new: it answers 201, with where that is as {@code Location}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {
  /**
   * Path of what was made. A name in braces is one of the request's path, or else a field of the
   * answer; empty for what has no address of its own.
   */
  String value() default "";
}
