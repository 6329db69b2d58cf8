package vn.khaitri.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation answers when all is well, where its Java type does not say so. Others answer
 * 200, or 204 when they answer nothing; see {@link Creates} for 201.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {
  /** The status. */
  int value();

  /** Names of the headers that tell what there is to tell. */
  String[] headers() default {};
}
