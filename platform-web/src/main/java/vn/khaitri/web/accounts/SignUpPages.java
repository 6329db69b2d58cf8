package vn.khaitri.web.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.identity.AskToSignUp;
import vn.khaitri.contract.identity.ConfirmSignUp;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemException;
import vn.khaitri.web.shell.SignUpOffer;

/** From the start page to the first sign-in in two forms: name and number, code and password. */
@Path(SignUpPages.PATH)
@PermitAll
@RunOnVirtualThread
class SignUpPages {
  static final String PATH = "/tao-tai-khoan";
  private static final int TOO_MANY_REQUESTS = 429;

  private final SignUpClient signUps;
  private final SignUpOffer offer;
  private final AskingAddresses addresses;
  private final RoutingContext request;

  SignUpPages(
      @RestClient SignUpClient signUps,
      SignUpOffer offer,
      AskingAddresses addresses,
      RoutingContext request) {
    this.signUps = signUps;
    this.offer = offer;
    this.addresses = addresses;
    this.request = request;
  }

  @CheckedTemplate(basePath = "accounts")
  static class Templates {
    static native TemplateInstance signUp(Form form, boolean tooMany);

    static native TemplateInstance confirm(String address, Form form);

    private Templates() {}
  }

  @GET
  public TemplateInstance begin() {
    requireOffer();
    return Templates.signUp(Form.none(), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> boxes) {
    requireOffer();
    var form = Form.typed(boxes);
    var address = request.request().remoteAddress().hostAddress();
    if (!addresses.mayAsk(address, Clock.systemUTC().instant())) {
      return tooMany(form);
    }
    try {
      return form.sent(
          typed -> address(signUps.ask(typed.as(AskToSignUp.class)).id()),
          again -> Templates.signUp(again, false));
    } catch (ProblemException refusal) {
      if (refusal.is("too-many-codes")) {
        return tooMany(form);
      }
      throw refusal;
    }
  }

  private static Response tooMany(Form form) {
    return Response.status(TOO_MANY_REQUESTS).entity(Templates.signUp(form, true)).build();
  }

  @GET
  @Path("/{signUpId}")
  public TemplateInstance code(@PathParam("signUpId") UUID signUpId) {
    requireOffer();
    return Templates.confirm(address(signUpId), Form.none());
  }

  @POST
  @Path("/{signUpId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(
      @PathParam("signUpId") UUID signUpId, MultivaluedMap<String, String> boxes) {
    requireOffer();
    return Form.typed(boxes)
        .sent(
            form -> {
              signUps.confirm(signUpId, form.as(ConfirmSignUp.class));
              return "/dang-nhap?toi=/khoa-hoc";
            },
            form -> Templates.confirm(address(signUpId), form.cut("password")));
  }

  private static String address(UUID signUpId) {
    return PATH + "/" + signUpId;
  }

  private void requireOffer() {
    if (!offer.isOpen()) {
      throw new NotFoundException();
    }
  }
}
