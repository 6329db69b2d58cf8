package vn.khaitri.web.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.library.AssetActKind;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.contract.library.LicenceState;

/** Texts of the library. */
@MessageBundle("library")
interface LibraryMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String add();

  @Message
  String addVideo();

  @Message
  String search();

  @Message
  String searchHint();

  @Message
  String find();

  @Message
  String all();

  @Message
  String showAll();

  @Message
  String found(long total);

  @Message
  String nothing();

  @Message
  String nothingFound();

  @Message
  String mine();

  @Message
  String onlyMine();

  @Message
  String onlyOverdue();

  @Message
  String kind();

  @Message
  String kindOf(AssetKind kind);

  @Message
  String state();

  @Message
  String stateOf(AssetState state);

  @Message
  String licenceState();

  @Message
  String licenceOf(LicenceState state);

  @Message
  String act(AssetActKind act);

  @Message
  String aiGenerated();

  @Message
  String overdue();

  @Message
  String until(String day);

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String fileTitle();

  @Message
  String fileTitleHint();

  @Message
  String upload();

  @Message
  String uploadNext();

  @Message
  String sending();

  @Message
  String checking();

  @Message
  String notSent();

  @Message
  String videoTitle();

  @Message
  String videoHint();

  @Message
  String facts();

  @Message
  String factsHint();

  @Message
  String name();

  @Message
  String description();

  @Message
  String licence();

  @Message
  String licenceHint();

  @Message
  String owner();

  @Message
  String ownerHint();

  @Message
  String source();

  @Message
  String sourceHint();

  @Message
  String validFrom();

  @Message
  String validFromHint();

  @Message
  String validTo();

  @Message
  String validToHint();

  @Message
  String always();

  @Message
  String forEver();

  @Message
  String aiQuestion();

  @Message
  String aiHint();

  @Message
  String language();

  @Message
  String languageHint();

  @Message
  String tags();

  @Message
  String tagsHint();

  @Message
  String reviewDue();

  @Message
  String reviewDueHint();

  @Message
  String save();

  @Message
  String uploader();

  @Message
  String size();

  @Message
  String megabytes(String number);

  @Message
  String pixels(int width, int height);

  @Message
  String pages(int count);

  @Message
  String openDocument();

  @Message
  String fileClosed();

  @Message
  String videoMoving();

  @Message
  String hidden(LicenceState state);

  @Message
  String retiredNotice();

  @Message
  String appraiserSays();

  @Message
  String edit();

  @Message
  String replace();

  @Message
  String replaceYes();

  @Message
  String submit();

  @Message
  String submitHint();

  @Message
  String waiting();

  @Message
  String verdict();

  @Message
  String comment();

  @Message
  String commentHint();

  @Message
  String approve();

  @Message
  String requestChanges();

  @Message
  String review();

  @Message
  String reviewHint();

  @Message
  String reviewYes();

  @Message
  String retire();

  @Message
  String retireSure();

  @Message
  String reason();

  @Message
  String retireYes();

  @Message
  String uses();

  @Message
  String noUses();

  @Message
  String usedIn(String course, String lesson);

  @Message
  String inForce();

  @Message
  String inDraft();

  @Message
  String history();

  @Message
  String actBy(String act, String person);

  @Message
  String seeKnown();

  @Message
  String choose();

  @Message
  String chooseLegend();

  @Message
  String nothingToChoose();
}
