package vn.khaitri.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Section;
import vn.khaitri.contract.programme.ProgrammeModule.SubTopic;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;
import vn.khaitri.web.programme.ModuleForm.TopicBox;

class ModuleFormTest {
  private static final ModuleView KEPT =
      new ModuleView(
          3,
          "Chính quyền số",
          8,
          8,
          16,
          new PeriodCounts(0, 0, 0),
          List.of(new Section("3.1", "Phần một")),
          List.of(
              new Topic("3.1", "Gì?", null, "3.1", List.of(new SubTopic("3.1.1", "Đâu?"))),
              new Topic("3.2", "Tồn bao nhiêu?", "Tốn bao nhiêu?", null, List.of())));

  private static ModuleForm edited(String step, ModuleForm form) {
    return ModuleEdit.of(step).orElseThrow().apply(form, 3);
  }

  private static List<String> texts(ModuleForm form) {
    return form.topics().stream().map(TopicBox::text).toList();
  }

  @Test
  void whatIsKeptIsSentAsItWas() {
    var request = ModuleForm.of(KEPT, 5).request();

    assertEquals(
        new ProgrammeModule(KEPT.title(), 8, 8, 16, KEPT.sections(), KEPT.topics()),
        request.module());
    assertEquals(5, request.revision());
  }

  @Test
  void boxesAreReadByTheirNumbers() {
    var boxes = new MultivaluedHashMap<String, String>();
    boxes.putSingle("module-title", " Một ");
    boxes.putSingle("module-theory", "8");
    boxes.putSingle("module-practice", "tám");
    boxes.putSingle("module-topics-0-code", "1.1");
    boxes.putSingle("module-topics-0-text", "Gì?");
    boxes.putSingle("module-topics-0-subTopics-0-code", "1.1.1");
    boxes.putSingle("module-topics-0-subTopics-0-text", "Đâu?");
    boxes.putSingle("module-topics-2-code", "lẻ");
    boxes.putSingle("revision", "7");

    var request = ModuleForm.of(boxes).request();

    assertEquals("Một", request.module().title());
    assertEquals(8, request.module().theory());
    assertEquals(-1, request.module().practice());
    assertEquals(
        List.of(new Topic("1.1", "Gì?", null, null, List.of(new SubTopic("1.1.1", "Đâu?")))),
        request.module().topics());
    assertEquals(7, request.revision());
  }

  @Test
  void aNewTopicGetsTheNextCode() {
    var form = edited("them-noi-dung", ModuleForm.of(KEPT, 1));

    assertEquals("3.3", form.topics().getLast().code());
    assertEquals("module-topics-2-text", ModuleEdit.of("them-noi-dung").orElseThrow().focus(form));
  }

  @Test
  void topicsMoveUpWithTheirSubTopics() {
    var form = edited("len-noi-dung/1", ModuleForm.of(KEPT, 1));

    assertEquals(List.of("Tồn bao nhiêu?", "Gì?"), texts(form));
    assertEquals(
        "module/topics/1/subTopics/0", form.topics().get(1).subTopics().getFirst().pointer());
  }

  @Test
  void topicsAndSubTopicsAreTakenAway() {
    assertEquals(List.of("Tồn bao nhiêu?"), texts(edited("bo-noi-dung/0", ModuleForm.of(KEPT, 1))));
    assertEquals(
        List.of(),
        edited("bo-muc-con/0/0", ModuleForm.of(KEPT, 1)).topics().getFirst().subTopics());
  }

  @Test
  void aNewSubTopicGetsTheNextCode() {
    var form = edited("them-muc-con/0", ModuleForm.of(KEPT, 1));

    assertEquals("3.1.2", form.topics().getFirst().subTopics().getLast().code());
  }

  @Test
  void topicsOfASectionTakenAwayStandUnderNone() {
    var form = edited("bo-phan/0", ModuleForm.of(KEPT, 1));

    assertTrue(form.sections().isEmpty());
    assertNull(form.request().module().topics().getFirst().section());
  }

  @Test
  void stepsOfOthersAndPlacesOutsideChangeNothing() {
    var form = ModuleForm.of(KEPT, 1);

    assertEquals(Optional.empty(), ModuleEdit.of("xoa-het"));
    assertEquals(form, edited("bo-noi-dung/9", form));
    assertEquals(form, edited("len-noi-dung/0", form));
    assertEquals(form, edited("bo-phan/4", form));
  }
}
