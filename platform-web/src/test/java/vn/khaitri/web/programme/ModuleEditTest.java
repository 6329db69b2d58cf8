package vn.khaitri.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Section;
import vn.khaitri.contract.programme.ProgrammeModule.SubTopic;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.web.shell.Form;

class ModuleEditTest {
  private static final ProgrammeModule KEPT =
      new ProgrammeModule(
          "Chính quyền số",
          8,
          8,
          16,
          List.of(new Section("3.1", "Phần một")),
          List.of(
              new Topic("3.1", "Gì?", null, "3.1", List.of(new SubTopic("3.1.1", "Đâu?"))),
              new Topic("3.2", "Tồn bao nhiêu?", "Tốn bao nhiêu?", null, List.of())));

  private final Form form = Form.of(new WriteProgrammeModule(KEPT, 5));

  private Form edited(String step) {
    return ModuleEdit.of(step).orElseThrow().apply(form, 3);
  }

  private static ProgrammeModule module(Form form) {
    return form.as(WriteProgrammeModule.class).module();
  }

  private static List<String> texts(Form form) {
    return module(form).topics().stream().map(Topic::text).toList();
  }

  @Test
  void aNewTopicGetsTheNextCode() {
    var form = edited("them-noi-dung");

    assertEquals("3.3", module(form).topics().getLast().code());
    assertTrue(form.isFocus("module-topics-2-text"));
  }

  @Test
  void topicsMoveUpWithTheirSubTopics() {
    var form = edited("len-noi-dung/1");

    assertEquals(List.of("Tồn bao nhiêu?", "Gì?"), texts(form));
    assertEquals("Đâu?", module(form).topics().get(1).subTopics().getFirst().text());
  }

  @Test
  void topicsAndSubTopicsAreTakenAway() {
    assertEquals(List.of("Tồn bao nhiêu?"), texts(edited("bo-noi-dung/0")));
    assertEquals(List.of(), module(edited("bo-muc-con/0/0")).topics().getFirst().subTopics());
  }

  @Test
  void aNewSubTopicGetsTheNextCode() {
    var subTopics = module(edited("them-muc-con/0")).topics().getFirst().subTopics();

    assertEquals("3.1.2", subTopics.getLast().code());
  }

  @Test
  void topicsOfASectionTakenAwayStandUnderNone() {
    var module = module(edited("bo-phan/0"));

    assertTrue(module.sections().isEmpty());
    assertNull(module.topics().getFirst().section());
  }

  @Test
  void stepsOfOthersAndPlacesOutsideChangeNothing() {
    assertEquals(Optional.empty(), ModuleEdit.of("xoa-het"));
    assertEquals(KEPT, module(edited("bo-noi-dung/9")));
    assertEquals(KEPT, module(edited("len-noi-dung/0")));
    assertEquals(KEPT, module(edited("bo-phan/4")));
    assertEquals(KEPT, module(edited("them-muc-con/9")));
  }
}
