package vn.khaitri.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import vn.khaitri.text.Texts;

/** Text in an address or a header comes in as text in a body does: in its stored form. */
@Provider
@Singleton
class StoredParameters implements ParamConverterProvider {
  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == String.class ? (ParamConverter<T>) new StoredText() : null;
  }

  private static final class StoredText implements ParamConverter<String> {
    @Override
    public String fromString(String value) {
      return Texts.stored(value);
    }

    @Override
    public String toString(String value) {
      return value;
    }
  }
}
