package vn.khaitri.web.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.web.authoring.Drafts;

class LessonFormTest {
  private static final UUID ID = new UUID(0, 2);
  private static final UUID ASSET = new UUID(0, 3);

  @ParameterizedTest
  @CsvSource({"TEXT, TEXT", "DOCUMENT, DOCUMENT", "LINK, LINK", "PRACTICE, TEXT", "SESSION, TEXT"})
  void startsWithTheBlockThatTheKindAsksFor(LessonKind kind, BlockKind block) {
    var form = LessonForm.of(Drafts.written(kind));

    assertEquals(List.of(block), form.blocks().stream().map(BlockBox::kind).toList());
  }

  @Test
  void sendsWhatStandsInTheBoxes() {
    var form =
        boxes(
            "title", " Bài một ",
            "revision", "4",
            "blocks-0-kind", "TEXT",
            "blocks-0-id", ID.toString(),
            "blocks-0-text", "Chào.",
            "blocks-1-kind", "PICTURE",
            "blocks-1-assetId", ASSET.toString(),
            "blocks-1-text", "Cổng làng",
            "blocks-2-kind", "LINK",
            "blocks-2-text", "Cổng dịch vụ",
            "blocks-2-address", "example.gov.vn/a");

    var request = LessonForm.of(form).request();

    assertEquals("Bài một", request.title());
    assertEquals(4, request.revision());
    assertEquals(
        new Block(ID, BlockKind.TEXT, "<p>Chào.</p>", null, null), request.blocks().get(0));
    assertEquals(ASSET, request.blocks().get(1).assetId());
    assertEquals(URI.create("https://example.gov.vn/a"), request.blocks().get(2).address());
  }

  @Test
  void sendsNoBlockIntoWhichNothingWasPut() {
    var form =
        boxes(
            "blocks-0-kind", "DOCUMENT",
            "blocks-1-kind", "TEXT",
            "blocks-1-text", "Chào.");

    assertEquals(
        List.of(BlockKind.TEXT),
        LessonForm.of(form).request().blocks().stream().map(Block::kind).toList());
  }

  @Test
  void letsTheApiRefuseAnAddressThatIsNone() {
    var form = boxes("blocks-0-kind", "LINK", "blocks-0-address", "trang của xã");

    assertNull(LessonForm.of(form).request().blocks().getFirst().address());
  }

  @Test
  void keepsTheIdsOfBlocksThroughEverySaving() {
    var typed = LessonForm.of(boxes("blocks-0-kind", "TEXT", "blocks-0-text", "a"));

    assertEquals(typed.request().blocks(), typed.request().blocks());
  }

  @Test
  void leadsFaultsToTheBoxesOfThePage() {
    var form =
        LessonForm.of(
            boxes(
                "blocks-0-kind", "TEXT",
                "blocks-1-kind", "LINK",
                "blocks-1-text", "Cổng",
                "blocks-2-kind", "PICTURE",
                "blocks-2-text", "Hình"));
    var problem =
        new Problem(
            URI.create("/problems/invalid"),
            "",
            400,
            null,
            List.of(
                new FieldError("/title", "a"),
                new FieldError("/blocks/0/withItsAddress", "b"),
                new FieldError("/blocks/1/withItsAsset", "c"),
                new FieldError("/blocks/9/text", "d")),
            null);

    assertEquals(
        List.of("/title", "/blocks/1/address", "/blocks/2/assetId", "/blocks/9/text"),
        form.placed(problem).errors().stream().map(FieldError::pointer).toList());
  }

  @Test
  void addsABlockAtTheEndAndGoesOnThere() {
    var typed = LessonForm.of(boxes("blocks-0-kind", "TEXT", "blocks-0-text", "a"));

    var edit = BlockEdit.of("them/LINK").orElseThrow();
    var after = edit.apply(typed);

    assertEquals(
        List.of(BlockKind.TEXT, BlockKind.LINK),
        after.blocks().stream().map(BlockBox::kind).toList());
    assertEquals("blocks-1-address", edit.focus(typed, after));
  }

  @Test
  void putsARemovedBlockBackWhereItWas() {
    var typed = LessonForm.of(three());

    var removal = BlockEdit.of("bo/1").orElseThrow();
    var without = removal.apply(typed);
    assertEquals(List.of("a", "c"), texts(without));
    assertEquals("tra-lai-phan", removal.focus(typed, without));

    var restoration = BlockEdit.of("tra-lai").orElseThrow();
    var restored = restoration.apply(without);
    assertEquals(List.of("a", "b", "c"), texts(restored));
    assertEquals("blocks-1-text", restoration.focus(without, restored));
    assertEquals(typed.blocks(), restored.blocks());
  }

  @Test
  void carriesTheRemovedBlockThroughTheForm() {
    var form = three();
    form.add("removed-place", "1");
    form.add("removed-kind", "LINK");
    form.add("removed-id", ID.toString());
    form.add("removed-address", "https://example.gov.vn");

    var restored = LessonForm.of(form).restored();

    assertEquals(ID, restored.blocks().get(1).id());
    assertEquals("https://example.gov.vn", restored.blocks().get(1).address());
  }

  @Test
  void movesABlockAndStaysWithIt() {
    var typed = LessonForm.of(three());

    var edit = BlockEdit.of("len/2").orElseThrow();
    var after = edit.apply(typed);

    assertEquals(List.of("a", "c", "b"), texts(after));
    assertEquals(after.blocks().get(1).up(), edit.focus(typed, after));
  }

  @Test
  void looksIntoTheLibraryWithoutChangingTheForm() {
    var typed = LessonForm.of(boxes("blocks-0-kind", "PICTURE", "blocks-0-assetId", "" + ASSET));

    var edit = BlockEdit.of("chon/0").orElseThrow();

    assertEquals(typed, edit.apply(typed));
    assertEquals("blocks-0-chon", edit.focus(typed, typed));
  }

  @ParameterizedTest
  @CsvSource({"len/0", "xuong/2", "len/9", "xuong/9", "bo/9", "tra-lai"})
  void leavesTheBlocksWhereNothingCanBeDone(String step) {
    var typed = LessonForm.of(three());

    assertEquals(typed, BlockEdit.of(step).orElseThrow().apply(typed));
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "bo/-1", "them/", "bo/99999"})
  void knowsNoOtherSteps(String written) {
    assertEquals(java.util.Optional.empty(), BlockEdit.of(written));
  }

  private static MultivaluedMap<String, String> three() {
    return boxes(
        "blocks-0-kind",
        "TEXT",
        "blocks-0-text",
        "a",
        "blocks-1-kind",
        "TEXT",
        "blocks-1-text",
        "b",
        "blocks-2-kind",
        "TEXT",
        "blocks-2-text",
        "c");
  }

  private static List<String> texts(LessonForm form) {
    return form.blocks().stream().map(BlockBox::text).toList();
  }

  private static MultivaluedMap<String, String> boxes(String... namesAndValues) {
    var form = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return form;
  }
}
