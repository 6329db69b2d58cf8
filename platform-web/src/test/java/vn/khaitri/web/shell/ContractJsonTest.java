package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.learning.ReportWatched;

class ContractJsonTest {
  @Test
  void sendsTheComponentsOfARequestAndNothingElse() throws JsonProcessingException {
    var json = new ObjectMapper();
    new ContractJson().customize(json);

    assertEquals("{\"from\":0.0,\"to\":15.0}", json.writeValueAsString(new ReportWatched(0, 15)));
  }
}
