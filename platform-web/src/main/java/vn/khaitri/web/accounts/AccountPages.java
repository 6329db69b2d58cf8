package vn.khaitri.web.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.accounts.AccountState;
import vn.khaitri.contract.accounts.AccountView;
import vn.khaitri.contract.accounts.OpenAccount;
import vn.khaitri.contract.accounts.SetRoles;
import vn.khaitri.contract.accounts.StartCodeView;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.PersonRole;
import vn.khaitri.web.shell.ProblemException;

/** People: found, made and helped. Whose page is open to whom, the API decides. */
@Path(AccountPages.PATH)
@Authenticated
@RunOnVirtualThread
class AccountPages {
  static final String PATH = "/nguoi-dung";
  private static final int ROWS = 50;
  private static final int ACTS = 20;

  private final AccountClient accounts;
  private final KeptUnits units;
  private final String web;

  AccountPages(
      @RestClient AccountClient accounts,
      KeptUnits units,
      @ConfigProperty(name = "khaitri.web-url") String web) {
    this.accounts = accounts;
    this.units = units;
    this.web = web;
  }

  @CheckedTemplate(basePath = "accounts")
  static class Templates {
    static native TemplateInstance people(Found found);

    static native TemplateInstance open(Form form, List<AccountView.Unit> units, boolean any);

    static native TemplateInstance slip(AccountView person, StartCodeView code, String web);

    static native TemplateInstance account(Sheet sheet);

    private Templates() {}
  }

  /**
   * What was looked for, and who was found.
   *
   * @param unit whose people alone are shown; null for all that the viewer keeps
   */
  record Found(Page<AccountView> page, String words, AccountView.@Nullable Unit unit) {
    /** Address of a page of the same list, without its number. */
    public String pages() {
      var address = UriBuilder.fromPath(PATH).queryParam("tim", "{words}");
      if (unit != null) {
        address.queryParam("don-vi", unit.id());
      }
      return address.build(words) + "&trang=";
    }

    public String opening() {
      return PATH + "/moi" + (unit == null ? "" : "?don-vi=" + unit.id());
    }

    public List<PersonRole> roles(AccountView person) {
      return PersonRole.among(person.roles());
    }
  }

  /** One person with what was done with their account. */
  record Sheet(AccountView person, Page<ActLine> acts, boolean saved, @Nullable Problem problem) {
    public String address() {
      return PATH + "/" + person.id();
    }

    public String pages() {
      return address() + "?trang=";
    }

    public boolean isDisabled() {
      return person.state() == AccountState.DISABLED;
    }

    public List<PersonRole> roles() {
      return PersonRole.among(person.roles());
    }

    public List<PersonRole> choices() {
      return List.of(PersonRole.values());
    }
  }

  @GET
  public TemplateInstance people(
      @QueryParam("tim") @DefaultValue("") String words,
      @QueryParam("don-vi") @Nullable UUID unit,
      @QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.people(
        new Found(
            accounts.accounts(words.strip(), unit, Math.max(0, page), ROWS),
            words.strip(),
            unit == null ? null : units.named(unit)));
  }

  @GET
  @Path("/moi")
  public TemplateInstance open(@QueryParam("don-vi") @Nullable UUID unit) {
    return opening(unit == null ? Form.none() : Form.holding(Map.of("unitId", unit)));
  }

  /** Opens the account and shows its first code at once: there is no second look at it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> boxes) {
    var form = Form.typed(boxes);
    try {
      return slip(accounts.open(form.as(OpenAccount.class)));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> opening(form.refused(refusal.problem())));
    }
  }

  private TemplateInstance opening(Form form) {
    var choices = units.choices(form.text("unitId"));
    return Templates.open(form, choices, units.isAny());
  }

  @GET
  @Path("/{personId}")
  public TemplateInstance account(
      @PathParam("personId") UUID personId,
      @QueryParam("trang") @DefaultValue("0") int page,
      @QueryParam("da-luu") @DefaultValue("false") boolean saved) {
    return sheet(personId, page, saved, null);
  }

  @POST
  @Path("/{personId}/ma")
  public Response giveCode(@PathParam("personId") UUID personId) {
    var person = accounts.account(personId);
    try {
      return Response.ok(Templates.slip(person, accounts.giveCode(personId), web)).build();
    } catch (ProblemException refusal) {
      return refused(personId, refusal);
    }
  }

  @POST
  @Path("/{personId}/khoa")
  public Response disable(@PathParam("personId") UUID personId) {
    return done(personId, () -> accounts.disable(personId));
  }

  @POST
  @Path("/{personId}/mo")
  public Response enable(@PathParam("personId") UUID personId) {
    return done(personId, () -> accounts.enable(personId));
  }

  @POST
  @Path("/{personId}/vai-tro")
  public Response setRoles(
      @PathParam("personId") UUID personId, @FormParam("vai-tro") List<String> roles) {
    return done(personId, () -> accounts.setRoles(personId, new SetRoles(Set.copyOf(roles))));
  }

  private Response done(UUID personId, Runnable act) {
    try {
      act.run();
      return Response.seeOther(URI.create(PATH + "/" + personId + "?da-luu=true")).build();
    } catch (ProblemException refusal) {
      return refused(personId, refusal);
    }
  }

  private Response refused(UUID personId, ProblemException refusal) {
    return refusal.onForm(() -> sheet(personId, 0, false, refusal.problem()));
  }

  /** The account is there whatever becomes of its code, which its page can give too. */
  private Response slip(AccountView person) {
    try {
      return Response.ok(Templates.slip(person, accounts.giveCode(person.id()), web)).build();
    } catch (ProblemException noCode) {
      return Response.seeOther(URI.create(PATH + "/" + person.id())).build();
    }
  }

  private TemplateInstance sheet(
      UUID personId, int page, boolean saved, @Nullable Problem problem) {
    var acts = accounts.acts(personId, Math.max(0, page), ACTS);
    return Templates.account(
        new Sheet(accounts.account(personId), ActLine.page(acts), saved, problem));
  }
}
