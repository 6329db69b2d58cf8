package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Training programmes made of modules and topics, such as the framework of 104 periods. */
@Path("/api/v1/authoring/programmes")
public interface ProgrammeApi {
  @GET
  List<ProgrammeView> programmes();

  @GET
  @Path("/{programmeId}")
  ProgrammeView programme(@PathParam("programmeId") UUID programmeId);

  /** Stores a programme as a draft; a second one with the same code is refused with 409. */
  @POST
  ProgrammeView draftProgramme(@Valid @NotNull DraftProgramme request);
}
