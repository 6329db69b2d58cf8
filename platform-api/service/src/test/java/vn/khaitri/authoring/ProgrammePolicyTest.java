package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.contract.authoring.DraftProgramme.Module;
import vn.khaitri.contract.authoring.DraftProgramme.Topic;
import vn.khaitri.shared.Fault;

class ProgrammePolicyTest {
  private static Module module(int number, int theory, int practice, String... topicCodes) {
    return new Module(
        number,
        "Chuyên đề",
        theory,
        practice,
        List.of(topicCodes).stream().map(code -> new Topic(code, "Nội dung")).toList());
  }

  private static List<Fault> faults(int theory, int practice, Module... modules) {
    return ProgrammePolicy.faults(
        new DraftProgramme(
            "ma", "Khung", "Nguồn", List.of(), 13, 8, theory, practice, List.of(modules)));
  }

  @Test
  void figuresThatAddUpAreAccepted() {
    assertEquals(List.of(), faults(12, 4, module(1, 8, 0, "1.1", "1.2"), module(2, 4, 4, "2.1")));
  }

  @Test
  void aStatedSumThatIsNotTheSumIsPointedAt() {
    assertEquals(
        List.of(
            new Fault("/theoryPeriods", "theory-sum", 12L),
            new Fault("/practicePeriods", "practice-sum", 4L)),
        faults(11, 5, module(1, 8, 0), module(2, 4, 4)));
  }

  @Test
  void aSumPastTheLargestNumberDoesNotWrapAround() {
    int most = Integer.MAX_VALUE;

    assertEquals(
        List.of(new Fault("/theoryPeriods", "theory-sum", 2L * most + 2)),
        faults(0, 0, module(1, most, 0), module(2, most, 0), module(3, 2, 0)));
  }

  @Test
  void aNumberOrCodeThatStandsTwiceIsPointedAt() {
    assertEquals(
        List.of(
            new Fault("/modules/1/number", "module-number", 1),
            new Fault("/modules/1/topics/1/code", "topic-code", "1.1")),
        faults(2, 0, module(1, 1, 0, "1.1"), module(1, 1, 0, "1.1", "1.1")));
  }
}
