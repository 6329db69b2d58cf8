package vn.khaitri.web.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.BlockKind;

/** Texts of writing a lesson. */
@MessageBundle("lesson")
interface LessonMessages {
  @Message
  String place(int number, int count, String module);

  @Message
  String content();

  @Message
  String contentBeside();

  @Message
  String saving();

  @Message
  String savedAt();

  @Message
  String notYetSaved();

  @Message
  String signedOut();

  @Message
  String refused();

  @Message
  String saveAndSee();

  @Message
  String asLearnersSee();

  @Message
  String blockName(BlockKind kind);

  @Message
  String blockTitle(int number, String kind);

  @Message
  String blockText(BlockKind kind);

  @Message
  String blockTextHint(BlockKind kind);

  @Message
  String asset(BlockKind kind);

  @Message
  String chosen();

  @Message
  String nothingChosen();

  @Message
  String searchLibrary();

  @Message
  String find();

  @Message
  String nothingFound();

  @Message
  String addAsset();

  @Message
  String moreFound(long count);

  @Message
  String inLibrary();

  @Message
  String address();

  @Message
  String addressHint();

  @Message
  String addBlock();

  @Message
  String blockUp(int number);

  @Message
  String blockDown(int number);

  @Message
  String remove();

  @Message
  String removeBlock(int number);

  @Message
  String blockRemoved(String kind);

  @Message
  String mine();

  @Message
  String theirs();

  @Message
  String theirsHint();

  @Message
  String onlyTheirs();

  @Message
  String onlyMine();

  @Message
  String keepMine();

  @Message
  String takeTheirs();

  @Message
  String takeTheirsHint();

  @Message
  String leftHere();

  @Message
  String takeBack();

  @Message
  String throwAway();

  @Message
  String newTab();

  @Message
  String toOutline();

  @Message
  String addNext();
}
