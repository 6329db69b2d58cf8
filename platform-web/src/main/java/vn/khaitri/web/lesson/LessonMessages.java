package vn.khaitri.web.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.BlockKind;

/** Texts of writing a lesson. */
@MessageBundle("lesson")
interface LessonMessages {
  String place(int number, int count, String module);
  String content();
  String contentBeside();
  String saving();
  String savedAt();
  String notYetSaved();
  String signedOut();
  String refused();
  String saveAndSee();
  String asLearnersSee();
  @Message String blockName(BlockKind kind);
  String blockTitle(int number, String kind);
  @Message String blockText(BlockKind kind);
  @Message String blockTextHint(BlockKind kind);
  @Message String asset(BlockKind kind);
  String chosen();
  String nothingChosen();
  String searchLibrary();
  String find();
  String nothingFound();
  String addAsset();
  String moreFound(long count);
  String inLibrary();
  String address();
  String addressHint();
  String addBlock();
  String blockUp(int number);
  String blockDown(int number);
  String remove();
  String removeBlock(int number);
  String blockRemoved(String kind);
  String mine();
  String theirs();
  String theirsHint();
  String onlyTheirs();
  String onlyMine();
  String keepMine();
  String takeTheirs();
  String takeTheirsHint();
  String leftHere();
  String takeBack();
  String throwAway();
  String newTab();
  String toOutline();
  String addNext();
}
