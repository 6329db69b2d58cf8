package vn.khaitri.web.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.RatioPolicy;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of what a programme says of itself, as they stand in the page, right or wrong.
 *
 * @param code of a programme that is about to be drafted; empty later, when it no longer changes
 * @param audience one post a line
 * @param revision that the form is about to change
 */
record ProgrammeForm(
    String code,
    String name,
    String source,
    String statusNote,
    List<String> audienceGroups,
    String audience,
    String audienceVerbatim,
    String knowledge,
    String durationVerbatim,
    String workingDays,
    String periodsPerDay,
    String minutesPerPeriod,
    String maxPeriodsPerDay,
    String theoryPeriods,
    String practicePeriods,
    String totalPeriods,
    RatioPolicy ratioPolicy,
    String ratioReference,
    String minElectives,
    ModuleOrder moduleOrder,
    boolean examRequired,
    int revision) {
  /** What the API refuses in the viewer's language. */
  private static final int NO_NUMBER = -1;

  static ProgrammeForm fresh() {
    return of(
        "",
        new ProgrammeDescription("", "", "", List.of(), List.of(), "", "", ""),
        new ProgrammeFigures(1, 8, null, null, 0, 0, 0),
        ProgrammeRules.USUAL,
        0);
  }

  static ProgrammeForm of(ProgrammeView programme) {
    return of(
        "", programme.description(), programme.figures(), programme.rules(), programme.revision());
  }

  private static ProgrammeForm of(
      String code,
      ProgrammeDescription description,
      ProgrammeFigures figures,
      ProgrammeRules rules,
      int revision) {
    return new ProgrammeForm(
        code,
        description.name(),
        description.source(),
        description.statusNote(),
        description.audienceGroups(),
        String.join("\n", description.audience()),
        description.audienceVerbatim(),
        description.knowledge(),
        description.durationVerbatim(),
        String.valueOf(figures.workingDays()),
        String.valueOf(figures.periodsPerDay()),
        String.valueOf(figures.minutesPerPeriod()),
        String.valueOf(figures.maxPeriodsPerDay()),
        String.valueOf(figures.theoryPeriods()),
        String.valueOf(figures.practicePeriods()),
        String.valueOf(figures.totalPeriods()),
        rules.ratioPolicy(),
        rules.ratioReference(),
        String.valueOf(rules.minElectives()),
        rules.moduleOrder(),
        rules.examRequired(),
        revision);
  }

  static ProgrammeForm of(MultivaluedMap<String, String> form) {
    return new ProgrammeForm(
        FormBox.text(form, "code"),
        FormBox.text(form, "description-name"),
        FormBox.text(form, "description-source"),
        FormBox.text(form, "description-statusNote"),
        FormBox.texts(form, "description-audienceGroups"),
        FormBox.text(form, "description-audience"),
        FormBox.text(form, "description-audienceVerbatim"),
        FormBox.text(form, "description-knowledge"),
        FormBox.text(form, "description-durationVerbatim"),
        FormBox.text(form, "figures-workingDays"),
        FormBox.text(form, "figures-periodsPerDay"),
        FormBox.text(form, "figures-minutesPerPeriod"),
        FormBox.text(form, "figures-maxPeriodsPerDay"),
        FormBox.text(form, "figures-theoryPeriods"),
        FormBox.text(form, "figures-practicePeriods"),
        FormBox.text(form, "figures-totalPeriods"),
        choice(form, "rules-ratioPolicy", ProgrammeRules.USUAL.ratioPolicy()),
        FormBox.text(form, "rules-ratioReference"),
        FormBox.text(form, "rules-minElectives"),
        choice(form, "rules-moduleOrder", ProgrammeRules.USUAL.moduleOrder()),
        form.containsKey("rules-examRequired"),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  private static <E extends Enum<E>> E choice(
      MultivaluedMap<String, String> form, String name, E usual) {
    return Objects.requireNonNullElse(
        FormBox.choice(usual.getDeclaringClass(), FormBox.text(form, name)), usual);
  }

  DraftProgramme draft() {
    return new DraftProgramme(code, description(), figures(), rules(), List.of());
  }

  DescribeProgramme request() {
    return new DescribeProgramme(description(), figures(), rules(), revision);
  }

  /** Over the change that came first. */
  ProgrammeForm rebasedOn(int kept) {
    return new ProgrammeForm(
        code,
        name,
        source,
        statusNote,
        audienceGroups,
        audience,
        audienceVerbatim,
        knowledge,
        durationVerbatim,
        workingDays,
        periodsPerDay,
        minutesPerPeriod,
        maxPeriodsPerDay,
        theoryPeriods,
        practicePeriods,
        totalPeriods,
        ratioPolicy,
        ratioReference,
        minElectives,
        moduleOrder,
        examRequired,
        kept);
  }

  private ProgrammeDescription description() {
    return new ProgrammeDescription(
        name,
        source,
        statusNote,
        audienceGroups,
        lines(audience),
        audienceVerbatim,
        knowledge,
        durationVerbatim);
  }

  static List<String> lines(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private ProgrammeFigures figures() {
    return new ProgrammeFigures(
        number(workingDays),
        number(periodsPerDay),
        optional(minutesPerPeriod),
        optional(maxPeriodsPerDay),
        number(theoryPeriods),
        number(practicePeriods),
        number(totalPeriods));
  }

  private ProgrammeRules rules() {
    return new ProgrammeRules(
        ratioPolicy, ratioReference, number(minElectives), moduleOrder, examRequired);
  }

  static int number(String typed) {
    return Objects.requireNonNullElse(FormBox.number(typed), NO_NUMBER);
  }

  /** Left empty, it is as usual. */
  private static @Nullable Integer optional(String typed) {
    return typed.isEmpty() ? null : (Integer) number(typed);
  }

  public List<RatioPolicy> ratioPolicies() {
    return List.of(RatioPolicy.values());
  }

  public List<ModuleOrder> moduleOrders() {
    return List.of(ModuleOrder.values());
  }
}
