package vn.khaitri.web.programme;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;

/**
 * The page on which a module is written.
 *
 * @param number that the module has or is to have
 * @param fresh whether it is about to be added
 * @param focus id of the box to go on writing in; empty for the start of the page
 * @param unsaved whether the boxes hold what is not kept yet
 */
record ModuleSheet(
    ProgrammeView programme,
    int number,
    boolean fresh,
    ModuleForm form,
    String focus,
    boolean unsaved,
    @Nullable Problem problem) {

  public boolean isFocus(String id) {
    return focus.equals(id);
  }

  /** What all modules but this one add up to. */
  public PeriodCounts others() {
    var others = programme.modules().stream().filter(module -> module.number() != number).toList();
    return new PeriodCounts(
        others.stream().mapToInt(ModuleView::theory).sum(),
        others.stream().mapToInt(ModuleView::practice).sum(),
        others.stream().mapToInt(ModuleView::total).sum());
  }

  public String programmePage() {
    return "/quan-tri/chuong-trinh/" + programme.id();
  }

  public String page() {
    return programmePage() + "/chuyen-de/" + (fresh ? "moi" : String.valueOf(number));
  }
}
