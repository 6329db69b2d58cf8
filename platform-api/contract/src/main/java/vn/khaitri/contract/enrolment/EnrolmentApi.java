package vn.khaitri.contract.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** The caller's own enrolments. */
@Path("/api/v1/enrolments")
public interface EnrolmentApi {
  /** Enrols the caller; asked twice, answers with the same enrolment. */
  @POST
  EnrolmentView enrol(@Valid @NotNull EnrolLearner request);

  @GET
  List<EnrolmentView> mine();

  /** Leaves the run; what was learnt stays on record. */
  @DELETE
  @Path("/{enrolmentId}")
  void withdraw(@PathParam("enrolmentId") UUID enrolmentId);
}
