package vn.khaitri.web.programme;

import java.util.List;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;
import vn.khaitri.web.shell.Form;

/**
 * The page on which a module is written.
 *
 * @param number that the module has or is to have
 * @param fresh whether it is about to be added
 */
record ModuleSheet(ProgrammeView programme, int number, boolean fresh, Form form) {
  public List<Form.Row> sections() {
    return form.rows("module/sections");
  }

  public List<Form.Row> topics() {
    return form.rows("module/topics");
  }

  public List<Form.Row> subTopics(Form.Row topic) {
    return form.rows(topic.at() + "/subTopics");
  }

  public String number(Form.Row section) {
    return form.text(section.under("number"));
  }

  public String named(Form.Row section) {
    return number(section) + " " + form.text(section.under("title"));
  }

  public boolean isFull() {
    return topics().size() >= ModuleEdit.MOST_TOPICS;
  }

  public boolean isFull(Form.Row topic) {
    return subTopics(topic).size() >= ModuleEdit.MOST_SUB_TOPICS;
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
