package vn.khaitri.web.shell;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Sends the contract's records as they are: their components, and not what their validity checks
 * ({@code isStretch()}) answer, which the API would refuse as an unknown field.
 */
@Singleton
class ContractJson implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper json) {
    json.setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
  }
}
