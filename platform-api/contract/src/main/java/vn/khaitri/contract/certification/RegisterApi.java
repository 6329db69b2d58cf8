package vn.khaitri.contract.certification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** The register of what was issued (sổ cấp, BR-54). */
@Path("/api/v1/certificates/register")
@Produces(MediaType.APPLICATION_JSON)
public interface RegisterApi {
  /**
   * Lists what was issued, revoked ones too.
   *
   * @param query words of a name, a number or a course, with marks or without
   * @param status valid ones only, or revoked ones only
   * @param run only those of this run
   * @param year issued in this year, as the calendar of Vietnam has it
   * @param sort the order of the list
   */
  @GET
  Page<RegisterLineView> register(
      @QueryParam("q") @DefaultValue("") @NotNull @Size(max = 200) String query,
      @QueryParam("status") @Nullable CertificateStatus status,
      @QueryParam("run") @Nullable UUID run,
      @QueryParam("year") @Nullable @Min(2000) @Max(2999) Integer year,
      @QueryParam("sort") @DefaultValue("LATEST") RegisterOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Downloads the register as CSV. The same list, whole, the latest first, for spreadsheets: UTF-8
   * with its mark, headings as the caller reads.
   *
   * @param query words of a name, a number or a course, with marks or without
   * @param status valid ones only, or revoked ones only
   * @param run only those of this run
   * @param year issued in this year, as the calendar of Vietnam has it
   */
  @GET
  @Path("/export")
  @Produces("text/csv")
  Response export(
      @QueryParam("q") @DefaultValue("") @NotNull @Size(max = 200) String query,
      @QueryParam("status") @Nullable CertificateStatus status,
      @QueryParam("run") @Nullable UUID run,
      @QueryParam("year") @Nullable @Min(2000) @Max(2999) Integer year);
}
