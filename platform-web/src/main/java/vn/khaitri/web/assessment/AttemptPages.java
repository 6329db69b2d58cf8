package vn.khaitri.web.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.GiveAnswer;
import vn.khaitri.web.shell.ProblemException;

/** One question a page; an answer is kept at once, nothing is final before the submission. */
@Path("/lam-bai/{attemptId}")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class AttemptPages {
  private static final String CLOSED = "attempt-closed";

  private final AttemptClient attempts;

  AttemptPages(@RestClient AttemptClient attempts) {
    this.attempts = attempts;
  }

  @CheckedTemplate(basePath = "assessment")
  static class Templates {
    static native TemplateInstance question(AttemptSheet sheet, int number);

    static native TemplateInstance check(AttemptSheet sheet);

    static native TemplateInstance result(AttemptSheet sheet);

    private Templates() {}
  }

  /** Opens where the learner left off. */
  @GET
  public Response open(@PathParam("attemptId") UUID attemptId) {
    return to(sheet(attemptId).openPage());
  }

  @GET
  @Path("/{number: \\d{1,3}}")
  public Response question(
      @PathParam("attemptId") UUID attemptId, @PathParam("number") int number) {
    var sheet = sheet(attemptId);
    return sheet.isClosed()
        ? to(sheet.resultPage())
        : Response.ok(Templates.question(sheet.with(number), number)).build();
  }

  /** Keeps the answer, if one is chosen, and goes on. */
  @POST
  @Path("/{number: \\d{1,3}}")
  public Response answer(
      @PathParam("attemptId") UUID attemptId,
      @PathParam("number") int number,
      @FormParam("dap-an") @Nullable Integer option) {
    var sheet = sheet(attemptId).with(number);
    try {
      keep(sheet, number, option);
    } catch (ProblemException refusal) {
      if (refusal.is(CLOSED)) {
        return to(sheet.resultPage());
      }
      throw refusal;
    }
    return to(number == sheet.count() ? sheet.checkPage() : sheet.page(number + 1));
  }

  @GET
  @Path("/xem-lai")
  public Response check(@PathParam("attemptId") UUID attemptId) {
    var sheet = sheet(attemptId);
    return sheet.isClosed() ? to(sheet.resultPage()) : Response.ok(Templates.check(sheet)).build();
  }

  @POST
  @Path("/xem-lai")
  public Response submit(@PathParam("attemptId") UUID attemptId) {
    return to(new AttemptSheet(attempts.submit(attemptId)).resultPage());
  }

  @GET
  @Path("/ket-qua")
  public Response result(@PathParam("attemptId") UUID attemptId) {
    var sheet = sheet(attemptId);
    return sheet.isClosed() ? Response.ok(Templates.result(sheet)).build() : to(sheet.checkPage());
  }

  private AttemptSheet sheet(UUID attemptId) {
    AttemptView attempt = attempts.attempt(attemptId);
    if (attempt.questions().isEmpty()) {
      throw new NotFoundException();
    }
    return new AttemptSheet(attempt);
  }

  private void keep(AttemptSheet sheet, int number, @Nullable Integer option) {
    if (option != null) {
      attempts.answer(sheet.id(), sheet.question(number).id(), new GiveAnswer(option));
    }
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
