package vn.khaitri.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.review.DueKind;
import vn.khaitri.contract.review.RemarkView.Act;

/** Texts of comments, comment rounds and reviews that are due. */
@MessageBundle("review")
interface ReviewMessages {
  @Message
  String comments();

  @Message
  String openCount(long count);

  @Message
  String allResolved();

  @Message
  String resolved();

  @Message
  String unresolved();

  @Message
  String part(int number);

  @Message
  String acted(String act, String who, String when);

  @Message
  String reply();

  @Message
  String replyText();

  @Message
  String send();

  @Message
  String resolve();

  @Message
  String reopen();

  @Message
  String newComment();

  @Message
  String where();

  @Message
  String wholeLesson();

  @Message
  String quote();

  @Message
  String quoteHint();

  @Message
  String backToPage();

  @Message
  String roundsTitle();

  @Message
  String roundsLead();

  @Message
  String letter(String number);

  @Message
  String until(String day);

  @Message
  String threadCount(int count);

  @Message
  String lastDay();

  @Message
  String daysLeft(int days);

  @Message
  String noRounds();

  @Message
  String roundOpen();

  @Message
  String roundOver();

  @Message
  String documentNumber();

  @Message
  String documentNumberHint();

  @Message
  String deadline();

  @Message
  String invited();

  @Message
  String allAppraisers();

  @Message
  String openedBy();

  @Message
  String download();

  @Message
  String close();

  @Message
  String closeSure();

  @Message
  String closeYes();

  @Message
  String noMore(String day);

  @Message
  String cut();

  @Message
  String commentsOn(String title);

  @Message
  String filter();

  @Message
  String all();

  @Message
  String whole();

  @Message
  String noComments();

  @Message
  String rounds();

  @Message
  String noRoundsYet();

  @Message
  String openRound();

  @Message
  String openRoundHint();

  @Message
  String invitedHint();

  @Message
  String chooseProvinces();

  @Message
  String dueTitle();

  @Message
  String dueLead();

  @Message
  String dueKindLabel();

  @Message
  String dueCount(long count);

  @Message
  String dueName();

  @Message
  String dueDay();

  @Message
  String dueState();

  @Message
  String late(int days);

  @Message
  String dueToday();

  @Message
  String nothingDue();

  @Message
  String act(Act act);

  @Message
  String dueKind(DueKind kind);
}
