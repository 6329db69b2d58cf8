package vn.khaitri.web.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.ChangeReviewDue;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.Viewer;

/**
 * The page of a programme.
 *
 * @param drafts whether the viewer may draft programmes
 * @param appraises whether the viewer may appraise programmes of others
 * @param undo the last act, if it can be taken back
 * @param typed what was typed into its forms, and what was wrong with it
 */
record ProgrammeSheet(
    ProgrammeView programme, boolean drafts, boolean appraises, @Nullable Undo undo, Form typed) {

  static ProgrammeSheet of(ProgrammeView programme, Viewer viewer, int before) {
    return new ProgrammeSheet(
        programme,
        viewer.has(Roles.INSTRUCTOR) || viewer.has(Roles.ADMIN),
        viewer.has(Roles.APPRAISER) || viewer.has(Roles.ADMIN),
        Undo.of(before, programme.revision()),
        reviewDue(programme));
  }

  ProgrammeSheet refused(Form form) {
    return new ProgrammeSheet(programme, drafts, appraises, null, form);
  }

  /** What its forms show before anybody typed. */
  private static Form reviewDue(ProgrammeView programme) {
    var due = programme.reviewDue();
    return due == null ? Form.none() : Form.of(new ChangeReviewDue(due));
  }

  /** A module in the table of periods. */
  record Row(ProgrammeView programme, ModuleView module) {
    public int sum() {
      return module.theory() + module.practice();
    }

    /** Whether theory and practice are not the total that the framework states. */
    public boolean isUneven() {
      return sum() != module.total();
    }

    public boolean isLast() {
      return module.number() == programme.modules().size();
    }

    public int index() {
      return module.number() - 1;
    }

    public String page() {
      return "/quan-tri/chuong-trinh/" + programme.id() + "/chuyen-de/" + module.number();
    }
  }

  public List<Row> rows() {
    return IntStream.range(0, programme.modules().size())
        .mapToObj(i -> new Row(programme, programme.modules().get(i)))
        .toList();
  }

  public boolean isEditable() {
    return programme.own() && programme.state().editable();
  }

  /** Whether the viewer may take the steps that follow handing in. */
  public boolean isJudge() {
    return appraises && !programme.own();
  }

  public boolean isTheorySumOff() {
    return programme.sums().theory() != programme.figures().theoryPeriods();
  }

  public boolean isPracticeSumOff() {
    return programme.sums().practice() != programme.figures().practicePeriods();
  }

  public boolean isTotalSumOff() {
    return programme.sums().total() != programme.figures().totalPeriods();
  }

  public boolean isScheduled() {
    return programme.modules().stream().anyMatch(module -> module.scheduled().total() > 0);
  }

  public String page() {
    return "/quan-tri/chuong-trinh/" + programme.id();
  }
}
