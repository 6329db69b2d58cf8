package vn.khaitri.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.local.DemoAccount;

/** Programmes made as people make them: through the REST API, by drafter, appraiser and admin. */
public final class ProgrammeSteps {
  public static final String PROGRAMMES = "/api/v1/programmes/";
  public static final IssueProgramme DECISION =
      new IssueProgramme(
          "12/QĐ-DEMO", LocalDate.parse("2026-01-15"), "Nguyễn Thị Mẫu", "Giám đốc (demo)", null);

  private final Function<DemoAccount, RequestSpecification> as;

  public ProgrammeSteps(Function<DemoAccount, RequestSpecification> as) {
    this.as = as;
  }

  /** Nobody else's. */
  public static String code() {
    return UUID.randomUUID().toString();
  }

  /** Two modules, 3 periods of theory and 7 of practice in 2 days of 5. */
  public static DraftProgramme small(String code) {
    return new DraftProgramme(
        code,
        description("Khung " + code),
        figures(3, 7, 10),
        ProgrammeRules.USUAL,
        List.of(
            module("Chuyên đề một", 2, 4, 6, "1.1", "1.2"),
            module("Chuyên đề hai", 1, 3, 4, "2.1")));
  }

  public static ProgrammeDescription description(String name) {
    return new ProgrammeDescription(
        name,
        "Công văn mẫu",
        "",
        List.of("2022-đ"),
        List.of("Cán bộ xã"),
        "Cán bộ xã",
        "",
        "02 ngày");
  }

  public static ProgrammeFigures figures(int theory, int practice, int total) {
    return new ProgrammeFigures(2, 5, null, null, theory, practice, total);
  }

  public static ProgrammeModule module(
      String title, int theory, int practice, int total, String... codes) {
    return new ProgrammeModule(
        title,
        theory,
        practice,
        total,
        List.of(),
        List.of(codes).stream()
            .map(code -> new Topic(code, "Nội dung " + code, null, null, List.of()))
            .toList());
  }

  /** A draft of the demo instructor. */
  public String draft(DraftProgramme draft) {
    return as.apply(DemoAccount.INSTRUCTOR)
        .body(draft)
        .post(PROGRAMMES)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public String draft() {
    return draft(small(code()));
  }

  public Response share(String programme, boolean shared) {
    return as.apply(DemoAccount.INSTRUCTOR)
        .body(Map.of("shared", shared))
        .put(PROGRAMMES + programme + "/sharing");
  }

  public Response submit(String programme) {
    return as.apply(DemoAccount.INSTRUCTOR).post(PROGRAMMES + programme + "/submission");
  }

  public Response appraise(DemoAccount by, String programme, String verdict, String comment) {
    return as.apply(by)
        .body(Map.of("verdict", verdict, "comment", comment))
        .post(PROGRAMMES + programme + "/appraisal");
  }

  public Response issue(DemoAccount by, String programme, IssueProgramme decision) {
    return as.apply(by).body(decision).post(PROGRAMMES + programme + "/issue");
  }

  public String handIn() {
    var programme = draft();
    submit(programme).then().statusCode(200);
    return programme;
  }

  public String approve() {
    var programme = handIn();
    appraise(DemoAccount.APPRAISER, programme, "APPROVE", "").then().statusCode(200);
    return programme;
  }

  /** From draft to the decision of the demo admin. */
  public void bringOut(String programme) {
    submit(programme).then().statusCode(200);
    appraise(DemoAccount.APPRAISER, programme, "APPROVE", "").then().statusCode(200);
    issue(DemoAccount.ADMIN, programme, DECISION).then().statusCode(200);
  }
}
